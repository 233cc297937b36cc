import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { LedgerFilter, LedgerRow } from '../../../core/model/ledger.ts'
import type { Client } from '../api/client.ts'
import { callQuery, useClient } from '../api/use-client.tsx'
import { type List, pageSize, reach, usePages } from '../api/use-pages.ts'
import type { LedgerView } from './ledger-view.ts'

interface LedgerOptions {
  readonly filter: LedgerFilter
  readonly view: Pick<LedgerView, 'sort' | 'groupBySource'>
}

const mostAtOnce = 1000

/** Filter, order and grouping as the library is asked for them: what is asked ahead and what is asked later is the same. */
export const orderOf = ({ filter, view: { sort, groupBySource } }: LedgerOptions) => ({
  filter,
  sort: { ...sort },
  groupBySource,
})

const listOf = (client: Client, options: LedgerOptions): List<LedgerRow> => {
  const order = orderOf(options)
  return {
    queryKey: ['ledger.list', order],
    read: (offset, limit) => client.call('ledger.list', { ...order, offset, limit }),
  }
}

/** The rows of the ledger that fit the filter, and a way to read any stretch of them. */
export const useLedger = (options: LedgerOptions) => {
  const client = useClient()
  const queries = useQueryClient()
  const followed = useRef('')
  /** Names the annotation whose row is brought into view, wherever another filter or order puts it. */
  const follow = useCallback((annotationId: string) => {
    followed.current = annotationId
  }, [])
  const around = (of: LedgerOptions) =>
    callQuery(client, 'ledger.around', {
      ...orderOf(of),
      ...(followed.current === '' ? {} : { annotationId: followed.current }),
      pageSize,
      reach,
    })
  /** Has the library read another list while the window still draws that it was asked for. */
  const ask = (next: LedgerOptions): void => {
    if (hashKey(listOf(client, next).queryKey) !== pages.list) void queries.prefetchQuery(around(next))
  }
  const pages = usePages<LedgerRow>({
    ...listOf(client, options),
    arrive: () => queries.fetchQuery(around(options)),
  })
  const { read } = pages

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
    ask,
    follow,
    indexOf: (annotationId: string, near: number) =>
      pages.indexWhere(({ annotation }) => annotation.id === annotationId, near),
    readRows,
  }
}

export type Ledger = ReturnType<typeof useLedger>
