import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'

/** Copy from the clipboard; `html` is empty where it has no formatting. */
export interface Pasted {
  readonly text: string
  readonly html: string
}

interface PasteDialogProps {
  readonly given: Pasted
  readonly onClose: () => void
  /** Makes the article; what it throws is shown and the copy stays. */
  readonly onTake: (copy: Pasted) => Promise<void>
}

const noteOn = ({ text, html }: Pasted): string => {
  if (!text) return 'Headings, bold, links and lists come along where the copy has them.'
  return html ? 'With its formatting.' : 'As plain text.'
}

/** A field to paste copy into. The formatting stays with it as long as the words are not changed here. */
export const PasteDialog = ({ given, onClose, onTake }: PasteDialogProps) => {
  const [copy, setCopy] = useState(given)
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  const take = () => {
    if (!copy.text.trim() || isBusy) return
    setBusy(true)
    setError(null)
    onTake(copy)
      .catch(setError)
      .finally(() => setBusy(false))
  }
  return (
    <Dialog
      title="Paste as new article"
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" isDisabled={!copy.text.trim() || isBusy} onPress={take}>
            {isBusy ? 'Making the article…' : 'Make article'}
          </Button>
        </>
      }
    >
      {error ? <ErrorNote error={error} onRetry={take} /> : null}
      <textarea
        ref={field}
        className="input paste-field"
        aria-label="Copy"
        placeholder="Paste the copy here"
        value={copy.text}
        onChange={(event) => setCopy({ text: event.currentTarget.value, html: '' })}
        onPaste={(event) => {
          if (copy.text.trim()) return
          event.preventDefault()
          setCopy({ text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take()
        }}
      />
      <p className="faint" aria-live="polite">
        {noteOn(copy)}
      </p>
    </Dialog>
  )
}
