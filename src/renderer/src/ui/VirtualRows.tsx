import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useReducer, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Pages } from '../api/use-pages.ts'

interface VirtualRowsProps {
  readonly pages: Pick<Pages<unknown>, 'total' | 'onRange' | 'view'>
  readonly scroll: RefObject<HTMLElement | null>
  /** The height of a row in pixels; of rows that differ, about. */
  readonly rowHeight: number
  /** Rows differ in height and are measured, which costs time while scrolling. */
  readonly isMeasured?: boolean
  /** What stays above the rows inside the scrolled element, in pixels. */
  readonly headerHeight?: number
  readonly render: (index: number) => ReactNode
}

/** Rows drawn above and below those that are seen. */
const overscan = 8

/** Calls back once the frame that is about to be drawn is on the screen. */
const afterPaint = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then))
}

/** Draws the rows that are seen, each at its place in the height of the whole list. */
export const VirtualRows = (props: VirtualRowsProps) => {
  const { pages, scroll, rowHeight, isMeasured = false, headerHeight = 0, render } = props
  const { total, onRange, view } = pages
  const [isArriving, setArriving] = useState(false)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: isArriving ? 0 : overscan,
    scrollPaddingStart: headerHeight,
  })
  // Heights measured before say nothing once rows are of one height again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew only when that changes
  useLayoutEffect(() => virtualizer.measure(), [isMeasured])
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onRange(first, last), [onRange, first, last])
  const [, drawAnew] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    /** Where to scroll so that a row is in view; null where it is already. */
    const offsetFor = (index: number, rows: number): number | null => {
      const offset = virtualizer.scrollOffset ?? 0
      // What the virtualizer has not measured yet is read; later, that would lay out what is about to be drawn anew.
      const seen = (virtualizer.scrollRect?.height || (scroll.current?.clientHeight ?? 0)) - headerHeight
      const top = index * rowHeight
      if (top >= offset && top + rowHeight <= offset + seen) return null
      return Math.max(0, Math.min(top < offset ? top : top + rowHeight - seen, rows * rowHeight - seen))
    }
    const drawAt = (index: number, rows: number, draw: () => void): void => {
      const offset = isMeasured ? null : offsetFor(index, rows)
      // The rows there are drawn first: those that stand here now would be laid out for nothing.
      if (offset !== null) virtualizer.scrollOffset = offset
      flushSync(draw)
      if (offset !== null) scroll.current?.scrollTo({ top: offset })
      else if (isMeasured) virtualizer.scrollToIndex(index)
    }
    const scrollToIndex = (index: number): void => {
      if (isMeasured || offsetFor(index, total) !== null) queueMicrotask(() => drawAt(index, total, drawAnew))
    }
    // Of other rows, those that are seen are drawn first.
    const show = (index: number, rows: number, draw: () => void): void => {
      drawAt(index, rows, () => {
        setArriving(true)
        draw()
      })
      afterPaint(() => setArriving(false))
    }
    view.current = { scrollToIndex, show }
    return () => {
      view.current = null
    }
  }, [view, virtualizer, scroll, rowHeight, headerHeight, isMeasured, total])
  return (
    <div className="virtual-rows" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
      {items.map(({ key, index, start }) => (
        <div
          key={key}
          ref={isMeasured ? virtualizer.measureElement : null}
          data-index={index}
          role="presentation"
          className="virtual-row"
          style={{ transform: `translateY(${start}px)` }}
        >
          {render(index)}
        </div>
      ))}
    </div>
  )
}
