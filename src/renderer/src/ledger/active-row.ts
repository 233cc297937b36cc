import type { LedgerPlace, LedgerRow } from '../../../core/model/ledger.ts'

/** The row the editor is on, as it was last shown. */
export interface ActiveRow {
  /** null until the row at `index` has come. */
  readonly row: LedgerRow | null
  readonly index: number
  /** It left the list: the editor is between two rows, before the one that now stands at `index`. */
  readonly hasLeft: boolean
  /** The list it was shown in. */
  readonly list: string
}

/** The list as it now is. */
export interface ListedRows {
  /** Which filter, order and grouping. */
  readonly list: string
  /** The rows still answer an earlier question. */
  readonly isStale: boolean
  readonly total: number
  /** undefined for a row still on its way. */
  readonly rowAt: (index: number) => LedgerRow | undefined
  /** Where a row stands among those that have come. */
  readonly indexOf: (annotationId: string, near: number) => number | null
  /** Where the library says the active row stands: null outside the filter, undefined while not known. */
  readonly place: LedgerPlace | null | undefined
}

/** The row at `index` as the active one. */
export const activeAt = (index: number, { list, rowAt }: Pick<ListedRows, 'list' | 'rowAt'>): ActiveRow => ({
  row: rowAt(index) ?? null,
  index,
  hasLeft: false,
  list,
})

/**
 * The active row in the list as it now is. It is followed by its annotation, never by its number: rows come, go and
 * change places. Where it has left the list it was shown in, no row is active until the editor moves on, for nobody
 * chose the next one; another filter begins at its first row.
 */
export const followActiveRow = (active: ActiveRow, rows: ListedRows): ActiveRow => {
  const { list, isStale, total, rowAt, indexOf, place } = rows
  if (isStale) return active
  if (!active.row) return activeAt(Math.max(0, Math.min(active.index, total - 1)), rows)
  const index = indexOf(active.row.annotation.id, active.index)
  if (index !== null) return { row: rowAt(index) ?? active.row, index, hasLeft: false, list }
  if (place === undefined) return active
  if (place) return { ...place, hasLeft: false, list }
  if (active.list !== list && total > 0) return activeAt(0, rows)
  return { ...active, index: Math.min(active.index, total), hasLeft: true }
}

/** Whether two are the same row at the same place of the same list. */
export const isSameActive = (one: ActiveRow, other: ActiveRow): boolean =>
  one.row === other.row && one.index === other.index && one.hasLeft === other.hasLeft && one.list === other.list
