import { type KeyboardEvent, useEffect, useState } from 'react'
import { Icon } from './Icon.tsx'
import { messageOf } from './message-of.ts'
import { TextField } from './TextField.tsx'

interface EditableFieldProps {
  readonly label: string
  readonly value: string
  /** Writes the value; what it throws is shown, and the text stays in the field. */
  readonly onSave: (value: string) => Promise<unknown>
  readonly isRequired?: boolean
  readonly rows?: number
  readonly placeholder?: string
  readonly description?: string
  readonly maxLength?: number
  readonly className?: string
}

type Standing = { readonly name: 'idle' | 'saving' | 'saved' } | { readonly name: 'failed'; readonly why: string }

const savedShownFor = 5000

/** A field that saves when it is left or Enter is pressed, and says so. Escape brings back what was saved. */
export const EditableField = (props: EditableFieldProps) => {
  const { label, value, onSave, isRequired, rows, placeholder, description, maxLength, className } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [standing, setStanding] = useState<Standing>({ name: 'idle' })
  useEffect(() => {
    if (standing.name !== 'saved') return
    const timer = setTimeout(() => setStanding({ name: 'idle' }), savedShownFor)
    return () => clearTimeout(timer)
  }, [standing])

  const save = async () => {
    const next = draft?.trim()
    if (next === undefined || next === value) return setDraft(null)
    if (isRequired && next === '') {
      setDraft(null)
      return
    }
    setStanding({ name: 'saving' })
    try {
      await onSave(next)
      // What was typed while it was being saved stays, and waits for its own save.
      setDraft((now) => (now?.trim() === next ? null : now))
      setStanding({ name: 'saved' })
    } catch (error) {
      setStanding({ name: 'failed', why: messageOf(error) })
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft !== null) {
      event.preventDefault()
      setDraft(null)
      setStanding({ name: 'idle' })
    }
    if (event.key === 'Enter' && (!rows || event.ctrlKey || event.metaKey)) void save()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the field inside
    <div className={className ? `editable ${className}` : 'editable'} onKeyDown={onKeyDown}>
      <TextField
        label={label}
        value={draft ?? value}
        onChange={setDraft}
        onBlur={() => void save()}
        isRequired={isRequired ?? false}
        {...(rows ? { rows } : {})}
        {...(placeholder ? { placeholder } : {})}
        {...(description ? { description } : {})}
        {...(maxLength ? { maxLength } : {})}
        {...(standing.name === 'failed' ? { error: standing.why } : {})}
      />
      <span className="editable-standing" role="status">
        {standing.name === 'saving' ? 'Saving…' : null}
        {standing.name === 'saved' ? (
          <>
            <Icon name="check" /> Saved
          </>
        ) : null}
        {standing.name === 'failed' ? 'Not saved' : null}
      </span>
    </div>
  )
}
