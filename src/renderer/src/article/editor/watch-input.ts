/** Whether something is being put in that drawing anew would break off. */
export interface InputWatch {
  readonly isUnderway: () => boolean
  readonly end: () => void
}

/**
 * Watches an element for the mouse held down, which may be selecting, and for letters being composed.
 * @param onRest is called when neither is so any more
 */
export const watchInput = (element: HTMLElement, onRest: () => void): InputWatch => {
  let isPressed = false
  let isComposing = false
  const rest = () => {
    if (!isPressed && !isComposing) onRest()
  }
  const press = () => {
    isPressed = true
  }
  const release = () => {
    if (!isPressed) return
    isPressed = false
    rest()
  }
  const compose = () => {
    isComposing = true
  }
  const composed = () => {
    isComposing = false
    // The editor takes the composed letters in first.
    setTimeout(rest)
  }
  element.addEventListener('pointerdown', press)
  element.addEventListener('compositionstart', compose)
  element.addEventListener('compositionend', composed)
  window.addEventListener('pointerup', release)
  window.addEventListener('pointercancel', release)
  return {
    isUnderway: () => isPressed || isComposing,
    end: () => {
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('compositionstart', compose)
      element.removeEventListener('compositionend', composed)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', release)
    },
  }
}
