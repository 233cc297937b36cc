import { useQueries } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'

interface PagesOptions<Row> {
  /** The command and its input without offset and limit. */
  readonly queryKey: readonly unknown[]
  readonly read: (offset: number, limit: number) => Promise<{ rows: readonly Row[]; total: number }>
}

/** What draws the rows: told where to scroll. */
export interface RowsView {
  readonly scrollToIndex: (index: number) => void
}

const pageSize = 100

/** Pages by number, both ends inclusive. */
interface PageRange {
  readonly first: number
  readonly last: number
}

const pageOf = (index: number): number => Math.floor(Math.max(0, index) / pageSize)

/** The pages from `first` to `last`, the one that is held, and the first page always: it tells the total. */
const pagesOf = ({ first, last }: PageRange, held: number): readonly number[] => {
  const near = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [...new Set([0, ...near, held])]
}

/**
 * A long list of which only what is seen is asked for. `rowAt` gives undefined for a row still on its way.
 * While another list is on its way (a filter changed), the rows of the one before stay.
 */
export const usePages = <Row>({ queryKey, read }: PagesOptions<Row>) => {
  const [range, setRange] = useState<PageRange>({ first: 0, last: 0 })
  const [held, setHeld] = useState(0)
  const seen = pagesOf(range, held)
  const view = useRef<RowsView | null>(null)
  const results = useQueries({
    queries: seen.map((page) => ({
      queryKey: [...queryKey, 'page', page],
      queryFn: () => read(page * pageSize, pageSize),
      placeholderData: (before: { rows: readonly Row[]; total: number } | undefined) =>
        page === 0 ? before : undefined,
    })),
  })
  /** Told which rows are drawn, both ends inclusive. */
  const onRange = useCallback((first: number, last: number) => {
    const next = { first: pageOf(first - 1), last: pageOf(last + 1) }
    setRange((before) => (before.first === next.first && before.last === next.last ? before : next))
  }, [])
  /** Keeps the page of a row at hand, drawn or not. */
  const hold = useCallback((index: number) => setHeld(pageOf(index)), [])
  const head = results[seen.indexOf(0)]
  const rowAt = (index: number): Row | undefined => results[seen.indexOf(pageOf(index))]?.data?.rows[index % pageSize]
  const scrollTo = useCallback((index: number) => view.current?.scrollToIndex(index), [])
  return {
    total: head?.data?.total ?? 0,
    rowAt,
    /** Where the row that fits stands among those that have come; null where it is not among them. Looks at `near` first. */
    indexWhere: (fits: (row: Row) => boolean, near: number): number | null => {
      const close = rowAt(near)
      if (close && fits(close)) return near
      for (const [position, page] of seen.entries()) {
        const found = results[position]?.data?.rows.findIndex(fits) ?? -1
        if (found >= 0) return page * pageSize + found
      }
      return null
    },
    onRange,
    hold,
    view,
    scrollTo,
    isPending: head?.isPending ?? true,
    /** The rows shown still answer an earlier question. */
    isStale: head?.isPlaceholderData ?? false,
    error: head?.error ?? null,
    retry: () => void head?.refetch(),
  }
}

export type Pages<Row> = ReturnType<typeof usePages<Row>>
