import type { LedgerFilter, LedgerRow } from '../../../core/model/ledger.ts'
import { useClient } from '../api/use-client.tsx'
import { usePages } from '../api/use-pages.ts'
import type { LedgerView } from './ledger-view.ts'

interface LedgerOptions {
  readonly filter: LedgerFilter
  readonly view: Pick<LedgerView, 'sort' | 'groupBySource'>
}

const mostAtOnce = 1000

/** The rows of the ledger that fit the filter, and a way to read any stretch of them. */
export const useLedger = ({ filter, view }: LedgerOptions) => {
  const client = useClient()
  const { sort, groupBySource } = view
  const read = (offset: number, limit: number) =>
    client.call('ledger.list', { filter, sort: { ...sort }, groupBySource, offset, limit })
  const queryKey = ['ledger.list', filter, sort, groupBySource]
  const pages = usePages<LedgerRow>({ queryKey, read })

  /** The rows from `start` to `end`, the end exclusive, whether drawn or not. */
  const readRows = async (start: number, end: number): Promise<readonly LedgerRow[]> => {
    const rows: LedgerRow[] = []
    for (let offset = start; offset < end; offset += mostAtOnce) {
      const part = await read(offset, Math.min(mostAtOnce, end - offset))
      rows.push(...part.rows)
    }
    return rows
  }
  return {
    ...pages,
    /** Names the filter, order and grouping. */
    list: JSON.stringify(queryKey),
    indexOf: (annotationId: string, near: number) =>
      pages.indexWhere(({ annotation }) => annotation.id === annotationId, near),
    readRows,
  }
}

export type Ledger = ReturnType<typeof useLedger>
