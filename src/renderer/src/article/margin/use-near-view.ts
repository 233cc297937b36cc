import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How far outside the view cards are still drawn, in pixels. */
const overdraw = 900

/** A part of the margin, in pixels from its top. */
export interface NearView {
  readonly from: number
  readonly to: number
}

/** The part of the margin that is near the view, in steps, so that scrolling seldom draws anew. */
export const useNearView = (scroller: RefObject<HTMLElement | null>): NearView => {
  const [view, setView] = useState<NearView>({ from: 0, to: 2 * overdraw })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => {
      const step = overdraw / 2
      const from = Math.floor(element.scrollTop / step) * step - overdraw
      const to = from + element.clientHeight + 2 * overdraw + step
      setView((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    // At once: where fifty changes come each before the one before it is drawn, React gives up and takes all away.
    const readAtOnce = () => flushSync(read)
    read()
    element.addEventListener('scroll', readAtOnce, { passive: true })
    const resized = new ResizeObserver(readAtOnce)
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', readAtOnce)
      resized.disconnect()
    }
  }, [scroller])
  return view
}
