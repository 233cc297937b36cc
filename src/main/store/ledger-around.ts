import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { LedgerAround, LedgerAroundQuery } from '../../core/model/ledger.ts'
import { countLedger, readStretch } from './ledger.ts'
import { placeInLedger } from './ledger-place.ts'

/** What comes into view where the row of an annotation is to be seen: whole pages around it, and the first. */
export const readLedgerAround = (database: Database, query: LedgerAroundQuery): LedgerAround => {
  const { annotationId, pageSize, reach, ...order } = query
  const total = countLedger(database, order.filter)
  const place = annotationId === undefined ? null : placeInLedger(database, order, annotationId)
  const index = place?.index ?? 0
  const startOfPage = (row: number): number => Math.floor(Math.max(0, row) / pageSize) * pageSize
  const stretch = (offset: number, end: number) => ({
    offset,
    rows: readStretch(database, { ...order, offset, limit: end - offset }, total),
  })
  const start = startOfPage(index - reach)
  const around = stretch(start, startOfPage(index + reach) + pageSize)
  return { total, index, stretches: start === 0 ? [around] : [stretch(0, pageSize), around] }
}
