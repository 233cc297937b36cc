import type { TextField } from '../../../../core/model/finding.ts'
import { classes } from '../../ui/classes.ts'
import { dayLabel } from '../../ui/format-time.ts'
import { useDraft } from './use-draft.ts'

interface HeaderFieldProps {
  readonly label: string
  /** Which text of the article it holds, for going to words in it. */
  readonly field?: TextField
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly isDate?: boolean
  readonly maxLength?: number
}

/** A field that looks like the text it holds. A day is read as words, and edited in the system's own field. */
export const HeaderField = ({ label, field, value, onCommit, isDate = false, maxLength = 500 }: HeaderFieldProps) => {
  const draft = useDraft(value, onCommit)
  return (
    <label className={classes('header-field', isDate && 'is-date')}>
      <span>{label}</span>
      {isDate ? (
        <span className="header-day" aria-hidden="true">
          {dayLabel(draft.text) || '–'}
        </span>
      ) : null}
      <input
        data-article-field={field}
        type={isDate ? 'date' : 'text'}
        value={draft.text}
        placeholder="–"
        maxLength={isDate ? undefined : maxLength}
        max={isDate ? '9999-12-31' : undefined}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={draft.leave}
        onKeyDown={draft.onKeyDown}
      />
    </label>
  )
}
