import { useQueries } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useState } from 'react'

interface PagesOptions<Row> {
  /** The command and its input without offset and limit. */
  readonly queryKey: readonly unknown[]
  readonly read: (offset: number, limit: number) => Promise<{ rows: readonly Row[]; total: number }>
  readonly scroll: RefObject<HTMLElement | null>
  /** The height of a row in pixels, before it is measured. */
  readonly rowHeight: number
  /** What stands above the rows inside the scrolled element, in pixels. */
  readonly headerHeight?: number
}

const pageSize = 100

/** The pages on which the rows `first` to `last` and their neighbours stand. The first page always: it tells the total. */
const pagesOf = (first: number, last: number): readonly number[] => {
  const from = Math.floor(Math.max(0, first - 1) / pageSize)
  const to = Math.floor((last + 1) / pageSize)
  const near = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return near.includes(0) ? near : [0, ...near]
}

/**
 * A long list of which only what is seen is asked for and drawn. `rowAt` gives undefined for a row still on its way.
 * While another list is on its way (a filter changed), the rows of the one before stay.
 */
export const usePages = <Row>({ queryKey, read, scroll, rowHeight, headerHeight = 0 }: PagesOptions<Row>) => {
  const [seen, setSeen] = useState({ first: 0, last: 0 })
  const pages = pagesOf(seen.first, seen.last)
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: [...queryKey, 'page', page],
      queryFn: () => read(page * pageSize, pageSize),
      placeholderData: (before: { rows: readonly Row[]; total: number } | undefined) =>
        page === 0 ? before : undefined,
    })),
  })
  const head = results[pages.indexOf(0)]
  const total = head?.data?.total ?? 0
  const rowAt = (index: number): Row | undefined =>
    results[pages.indexOf(Math.floor(index / pageSize))]?.data?.rows[index % pageSize]

  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headerHeight,
    onChange: ({ range }) => {
      const first = range?.startIndex ?? 0
      const last = range?.endIndex ?? 0
      setSeen((before) =>
        String(pagesOf(before.first, before.last)) === String(pagesOf(first, last)) ? before : { first, last },
      )
    },
  })
  return {
    total,
    rowAt,
    virtualizer,
    isPending: head?.isPending ?? true,
    /** The rows shown still answer an earlier question. */
    isStale: head?.isPlaceholderData ?? false,
    error: head?.error ?? null,
    retry: () => void head?.refetch(),
  }
}

export type Pages<Row> = ReturnType<typeof usePages<Row>>
