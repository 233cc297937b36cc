import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether any of an element is seen inside one that scrolls.
 * @param covered what of the scrolled element's top is covered, in pixels
 */
export const useIsInView = (
  element: RefObject<Element | null>,
  scroll: RefObject<Element | null>,
  covered: number,
): boolean => {
  const [isInView, setInView] = useState(true)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(([entry]) => entry && setInView(entry.isIntersecting), {
      root: scroll.current,
      rootMargin: `-${covered}px 0px 0px`,
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, scroll, covered])
  return isInView
}
