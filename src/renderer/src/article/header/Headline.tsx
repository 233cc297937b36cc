import { useDraft } from './use-draft.ts'

interface HeadlineProps {
  readonly value: string
  readonly onCommit: (value: string) => void
}

/** The headline, edited where it stands; it grows with its words. */
export const Headline = ({ value, onCommit }: HeadlineProps) => {
  const draft = useDraft(value, onCommit)
  return (
    <h1 className="headline">
      <textarea
        aria-label="Headline"
        data-article-field="headline"
        rows={1}
        maxLength={1000}
        placeholder="Headline"
        value={draft.text}
        onChange={(event) => draft.change(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={draft.leave}
        onKeyDown={draft.onKeyDown}
      />
    </h1>
  )
}
