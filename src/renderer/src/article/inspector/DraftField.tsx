import { useId } from 'react'
import { useDraft } from '../header/use-draft.ts'

interface DraftFieldProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly isDate?: boolean
  /** Several lines: how many are shown. Enter then makes a new line. */
  readonly rows?: number
  readonly hideLabel?: boolean
  readonly placeholder?: string
}

/** A field of a record: what is typed is kept when typing pauses and when the field is left. */
export const DraftField = ({ label, value, onCommit, isDate, rows, hideLabel, placeholder }: DraftFieldProps) => {
  const id = useId()
  const draft = useDraft(value, onCommit)
  return (
    <div className="field">
      <label className={hideLabel ? 'visually-hidden' : 'label'} htmlFor={id}>
        {label}
      </label>
      {rows ? (
        <textarea
          id={id}
          className="input"
          rows={rows}
          maxLength={20_000}
          placeholder={placeholder}
          value={draft.text}
          onChange={(event) => draft.change(event.currentTarget.value)}
          onBlur={draft.leave}
        />
      ) : (
        <input
          id={id}
          className="input"
          type={isDate ? 'date' : 'text'}
          maxLength={isDate ? undefined : 500}
          max={isDate ? '9999-12-31' : undefined}
          placeholder={placeholder}
          value={draft.text}
          onChange={(event) => draft.change(event.currentTarget.value)}
          onBlur={draft.leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') draft.leave()
          }}
        />
      )}
    </div>
  )
}
