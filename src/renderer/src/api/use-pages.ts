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

/** The pages on which the rows `first` to `last` and their neighbours stand. The first page always: it tells the total. */
const pagesOf = (first: number, last: number): readonly number[] => {
  const from = Math.floor(Math.max(0, first - 1) / pageSize)
  const to = Math.floor((last + 1) / pageSize)
  const near = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return near.includes(0) ? near : [0, ...near]
}

/**
 * A long list of which only what is seen is asked for. `rowAt` gives undefined for a row still on its way.
 * While another list is on its way (a filter changed), the rows of the one before stay.
 */
export const usePages = <Row>({ queryKey, read }: PagesOptions<Row>) => {
  const [seen, setSeen] = useState<readonly number[]>([0])
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
    const next = pagesOf(first, last)
    setSeen((before) => (String(before) === String(next) ? before : next))
  }, [])
  const head = results[seen.indexOf(0)]
  return {
    total: head?.data?.total ?? 0,
    rowAt: (index: number): Row | undefined =>
      results[seen.indexOf(Math.floor(index / pageSize))]?.data?.rows[index % pageSize],
    onRange,
    view,
    scrollTo: (index: number) => view.current?.scrollToIndex(index),
    isPending: head?.isPending ?? true,
    /** The rows shown still answer an earlier question. */
    isStale: head?.isPlaceholderData ?? false,
    error: head?.error ?? null,
    retry: () => void head?.refetch(),
  }
}

export type Pages<Row> = ReturnType<typeof usePages<Row>>
