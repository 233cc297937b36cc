import { type RefObject, useEffect } from 'react'

/** Whether nothing in the screen has the focus yet: it lies nowhere, or on the button that led here. */
const isFree = (): boolean => {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.closest('.desk-navigation') !== null
}

/** Gives a screen's list the focus once it is there, so that the keys work at once. */
export const useFirstFocus = (element: RefObject<HTMLElement | null>, isReady: boolean): void => {
  useEffect(() => {
    if (isReady && isFree()) element.current?.focus()
  }, [element, isReady])
}
