import { hashKey, useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'

/** A stretch of a list, and how many rows the whole has. */
export interface Rows<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** A long list: the command and its input without offset and limit, and how to read a stretch of it. */
export interface List<Row> {
  readonly queryKey: readonly unknown[]
  readonly read: (offset: number, limit: number) => Promise<Rows<Row>>
}

interface Stretch<Row> {
  readonly offset: number
  readonly rows: readonly Row[]
}

/** Which row of another list is in view once it is shown, with the first page and all pages around it. */
export interface Arrival<Row> {
  readonly index: number
  readonly total: number
  readonly stretches: readonly Stretch<Row>[]
}

interface PagesOptions<Row> extends List<Row> {
  /** Asks for another list where a row of it is to be in view; without it, whatever comes to stand there is seen. */
  readonly arrive?: () => Promise<Arrival<Row>>
}

/** What draws the rows. */
export interface RowsView {
  readonly scrollToIndex: (index: number) => void
  /** Draws another list, of `total` rows, with this one in view. */
  readonly show: (index: number, total: number, draw: () => void) => void
}

export const pageSize = 50
/** More rows than are drawn above or below one that is in view. */
export const reach = 60

/** Pages by number, both ends inclusive. */
interface PageRange {
  readonly first: number
  readonly last: number
}

const pageOf = (index: number): number => Math.floor(Math.max(0, index) / pageSize)
const pagesAbout = (index: number, total: number): PageRange => ({
  first: pageOf(index - reach),
  last: pageOf(Math.min(index + reach, total - 1)),
})

/** The pages from `first` to `last`, the one that is held, and the first page always: it tells the total. */
const pagesOf = ({ first, last }: PageRange, held: number): readonly number[] => {
  const near = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [...new Set([0, ...near, held])]
}

/** Whole pages with their numbers; a list without rows has a first page, too. */
const pagesIn = <Row>({
  offset,
  rows,
}: Stretch<Row>): readonly { readonly page: number; readonly rows: readonly Row[] }[] =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / pageSize)) }, (_, index) => ({
    page: pageOf(offset) + index,
    rows: rows.slice(index * pageSize, (index + 1) * pageSize),
  }))

/** One page of a list as a query of the cache. */
export const pageQuery = <Row>({ queryKey, read }: List<Row>, page: number) => ({
  queryKey: [...queryKey, 'page', page],
  queryFn: () => read(page * pageSize, pageSize),
})

/**
 * A long list of which only what is seen is asked for. `rowAt` gives undefined for a row still on its way.
 * While another list is on its way (a filter changed), the rows of the one before stay; it is shown once what will be
 * seen of it has come.
 */
export const usePages = <Row>({ queryKey, read, arrive }: PagesOptions<Row>) => {
  const queries = useQueryClient()
  const [shown, setShown] = useState<List<Row>>({ queryKey, read })
  const [failure, setFailure] = useState<{ readonly list: string; readonly error: unknown } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [range, setRange] = useState<PageRange>({ first: 0, last: 0 })
  const [held, setHeld] = useState(0)
  const seen = pagesOf(range, held)
  const view = useRef<RowsView | null>(null)
  const list = hashKey(shown.queryKey)
  const wanted = hashKey(queryKey)
  const isStale = wanted !== list

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` names the list that is read, an attempt reads again
  useEffect(() => {
    if (!isStale) return
    let isLeft = false
    const next = { queryKey, read }
    const keep = ({ total, stretches }: Arrival<Row>): void => {
      for (const { page, rows } of stretches.flatMap(pagesIn))
        queries.setQueryData<Rows<Row>>(pageQuery(next, page).queryKey, { rows, total })
    }
    const showAround = async (arriving: Promise<Arrival<Row>>) => {
      const arrival = await arriving
      if (isLeft) return
      keep(arrival)
      const { index, total } = arrival
      const draw = () => {
        setShown(next)
        setRange(pagesAbout(index, total))
        setHeld(pageOf(index))
      }
      if (view.current) view.current.show(index, total, draw)
      else draw()
    }
    const showHere = async () => {
      const { total } = await queries.fetchQuery(pageQuery(next, 0))
      const pages = seen.filter((page) => page * pageSize < total)
      await Promise.all(pages.map((page) => queries.fetchQuery(pageQuery(next, page))))
      if (!isLeft) setShown(next)
    }
    const showing = arrive ? showAround(arrive()) : showHere()
    showing.catch((error: unknown) => {
      if (!isLeft) setFailure({ list: wanted, error })
    })
    return () => {
      isLeft = true
    }
  }, [wanted, isStale, attempt])

  const results = useQueries({ queries: seen.map((page) => pageQuery(shown, page)) })
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
  const hasFailed = isStale && failure?.list === wanted
  return {
    /** Names the list that is shown. */
    list,
    read: shown.read,
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
    isStale,
    error: hasFailed ? failure.error : (head?.error ?? null),
    retry: () => (hasFailed ? setAttempt((count) => count + 1) : void head?.refetch()),
  }
}

export type Pages<Row> = ReturnType<typeof usePages<Row>>
