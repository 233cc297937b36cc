import type { LedgerColumn, LedgerFilter } from '../../../core/model/ledger.ts'
import type { ActiveRow } from './active-row.ts'

/** How the ledger is laid out, apart from which rows it shows. */
export interface LedgerView {
  readonly sort: { readonly column: LedgerColumn; readonly descending: boolean }
  readonly groupBySource: boolean
  /** The row the keys were on; null before there was one. */
  readonly active: ActiveRow | null
}

/** One article in reading order; all of them with the latest change first. */
export const defaultView = (filter: LedgerFilter): LedgerView => ({
  sort: filter.articleId ? { column: 'article', descending: false } : { column: 'changed', descending: true },
  groupBySource: false,
  active: null,
})

/** The sort after a click on a column's head: ascending, then descending, then as it was by default. */
export const nextSort = (
  sort: LedgerView['sort'],
  column: LedgerColumn,
  byDefault: LedgerView['sort'],
): LedgerView['sort'] => {
  if (sort.column !== column) return { column, descending: false }
  return sort.descending ? byDefault : { column, descending: true }
}
