import { type KeyboardEvent, useEffect, useState } from 'react'

/** How long a pause in typing lasts before a field hands over what stands in it, in milliseconds. */
const pause = 500

/**
 * A field's text while it is being typed. It is handed over when typing pauses, on Enter, and when the field is left;
 * Escape puts back what was there.
 */
export const useDraft = (value: string, onCommit: (value: string) => void) => {
  const [draft, setDraft] = useState<string | null>(null)
  const isChanged = draft !== null && draft !== value
  useEffect(() => {
    if (!isChanged) return
    const timer = setTimeout(() => onCommit(draft), pause)
    return () => clearTimeout(timer)
  }, [isChanged, draft, onCommit])
  return {
    text: draft ?? value,
    change: setDraft,
    leave: () => {
      if (isChanged) onCommit(draft)
      setDraft(null)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return
      event.preventDefault()
      if (event.key === 'Escape') setDraft(null)
      event.currentTarget.blur()
    },
  }
}
