/** Whether the mouse is held down in an element: it may be selecting. */
export interface Pointer {
  readonly isDown: () => boolean
  readonly end: () => void
}

/** @param onUp is called when the mouse, pressed in the element, is let go anywhere */
export const watchPointer = (element: HTMLElement, onUp: () => void): Pointer => {
  let isDown = false
  const down = () => {
    isDown = true
  }
  const up = () => {
    if (!isDown) return
    isDown = false
    onUp()
  }
  element.addEventListener('pointerdown', down)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', up)
  return {
    isDown: () => isDown,
    end: () => {
      element.removeEventListener('pointerdown', down)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
    },
  }
}
