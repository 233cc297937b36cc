import { useEffect, useRef } from 'react'
import { isMac } from './platform.ts'

/** Whether the focus is where letters are written. In copy that is being annotated, letters are commands. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  ((target.isContentEditable && target.closest('.mode-annotate') === null) ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))

/** Whether `event` is the stroke that `keys` ("Mod+Shift+E", "?") names; Mod is Command on a Mac, else Control. */
export const isStroke = (event: KeyboardEvent, keys: string): boolean => {
  const parts = keys.split(/\+(?=.)/)
  const key = parts.at(-1) ?? ''
  const mod = isMac ? event.metaKey : event.ctrlKey
  const otherMod = isMac ? event.ctrlKey : event.metaKey
  const isLetter = /^[a-z]$/i.test(key)
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes('Mod') &&
    !otherMod &&
    event.altKey === parts.includes('Alt') &&
    // A sign such as "?" may need Shift on one keyboard and not on another.
    (event.shiftKey === parts.includes('Shift') || (!isLetter && key.length === 1))
  )
}

/** Whether a dialog or a list lies over the window: strokes of what is below do not count then. */
const isCovered = (): boolean => document.querySelector('.overlay, .popover') !== null

interface ShortcutOptions {
  /** Also while writing in a field; only for strokes with a modifier. */
  readonly whileTyping?: boolean
  /** Also while a dialog is open. */
  readonly overDialogs?: boolean
  /** Whether it counts now. */
  readonly isOn?: boolean
}

/** Runs `run` on a stroke anywhere in the window. Never fires while typing unless asked to. */
export const useShortcut = (keys: string, run: () => void, options: ShortcutOptions = {}): void => {
  const latest = useRef(run)
  latest.current = run
  const { whileTyping = false, overDialogs = false, isOn = true } = options
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !isStroke(event, keys)) return
      if ((!whileTyping && isTyping(event.target)) || (!overDialogs && isCovered())) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [keys, whileTyping, overDialogs, isOn])
}
