import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

/**
 * How long a pause in typing lasts before a field hands over what stands in it, and how long it keeps it at the most,
 * in milliseconds: with the save that follows at once, no text is unsaved for longer than a second.
 */
const pause = 500
const longestKept = 700

/**
 * A field's text while it is being typed. It is handed over when typing pauses, on Enter, and when the field is left;
 * Escape puts back what was there when typing began.
 */
export const useDraft = (value: string, onCommit: (value: string) => void) => {
  const [draft, setDraft] = useState<string | null>(null)
  const before = useRef<string | null>(null)
  /** When the first of what was not handed over yet was typed. */
  const keptSince = useRef<number | null>(null)
  const handedOver = useRef<string | null>(null)
  const isChanged = draft !== null && draft !== value
  useEffect(() => {
    // What was handed over may be held otherwise, without the spaces at its end for instance.
    if (!isChanged || draft === handedOver.current) {
      keptSince.current = null
      return
    }
    keptSince.current ??= Date.now()
    const left = longestKept - (Date.now() - keptSince.current)
    const handOver = () => {
      handedOver.current = draft
      onCommit(draft)
    }
    const timer = setTimeout(handOver, Math.max(0, Math.min(pause, left)))
    return () => clearTimeout(timer)
  }, [isChanged, draft, onCommit])
  const end = (text: string | null): void => {
    if (text !== null && text !== value) onCommit(text)
    setDraft(null)
    before.current = null
    handedOver.current = null
  }
  return {
    text: draft ?? value,
    change: (text: string): void => {
      before.current ??= value
      setDraft(text)
    },
    // A field put back by Escape is left in the same breath: what was typed no longer counts then.
    leave: (): void => {
      if (before.current !== null) end(draft)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') end(before.current)
      if (event.key !== 'Enter') return
      event.preventDefault()
      end(draft)
    },
  }
}
