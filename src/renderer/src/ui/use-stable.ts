import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * A function that stays the same and does what the newest one given does: what takes it need not be drawn anew. For what
 * is called later, never while drawing.
 */
export const useStable = <Given extends readonly unknown[], Result>(
  newest: (...given: Given) => Result,
): ((...given: Given) => Result) => {
  const current = useRef(newest)
  useLayoutEffect(() => {
    current.current = newest
  })
  return useCallback((...given: Given) => current.current(...given), [])
}
