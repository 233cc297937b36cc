import type { Database } from 'better-sqlite3-multiple-ciphers'
import { statement } from './statement.ts'

/** How much a library holds. */
export interface LibraryCounts {
  readonly articles: number
  readonly ledger: number
  readonly sources: number
  readonly openRequests: number
  readonly rechecks: number
}

/** The SQL that counts, from indexes alone. */
export const countsSql = `SELECT
  (SELECT count(*) FROM article WHERE removed_at IS NULL) AS articles,
  (SELECT count(*) FROM annotation WHERE in_ledger) AS ledger,
  (SELECT count(*) FROM source WHERE removed_at IS NULL AND merged_into_id IS NULL) AS sources,
  (SELECT total(open_request_count) FROM annotation WHERE in_ledger AND open_request_count > 0) AS openRequests,
  (SELECT count(*) FROM annotation WHERE in_ledger AND state = 'recheck') AS rechecks`

/** What is removed does not count, nor what belongs to a removed article. */
export const readCounts = (database: Database): LibraryCounts =>
  statement<LibraryCounts>(database, countsSql).get() ?? {
    articles: 0,
    ledger: 0,
    sources: 0,
    openRequests: 0,
    rechecks: 0,
  }
