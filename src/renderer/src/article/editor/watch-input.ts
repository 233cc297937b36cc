/** Whether something is being put in that drawing anew would break off. */
export interface InputWatch {
  readonly isUnderway: () => boolean
  readonly end: () => void
}

/**
 * Watches an element for the mouse held down, which may be selecting, for words being dragged, which come to nothing
 * where their element is drawn anew, and for letters being composed.
 * @param onRest is called when neither is so any more
 */
export const watchInput = (element: HTMLElement, onRest: () => void): InputWatch => {
  let isPressed = false
  let isDragging = false
  let isComposing = false
  const isUnderway = () => isPressed || isDragging || isComposing
  const rest = () => {
    if (!isUnderway()) onRest()
  }
  const press = () => {
    isPressed = true
  }
  const release = () => {
    if (!isPressed) return
    isPressed = false
    rest()
  }
  // The pointer is cancelled where a drag begins: the order of the two does not matter.
  const drag = () => {
    isDragging = true
  }
  const dropped = () => {
    if (!isDragging) return
    isDragging = false
    // The editor takes in first what was dropped.
    setTimeout(rest)
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
  element.addEventListener('dragstart', drag)
  element.addEventListener('compositionstart', compose)
  element.addEventListener('compositionend', composed)
  window.addEventListener('pointerup', release)
  window.addEventListener('pointercancel', release)
  window.addEventListener('drop', dropped, true)
  window.addEventListener('dragend', dropped, true)
  return {
    isUnderway,
    end: () => {
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('dragstart', drag)
      element.removeEventListener('compositionstart', compose)
      element.removeEventListener('compositionend', composed)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', release)
      window.removeEventListener('drop', dropped, true)
      window.removeEventListener('dragend', dropped, true)
    },
  }
}
