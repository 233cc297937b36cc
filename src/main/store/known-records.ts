import type { Database } from 'better-sqlite3-multiple-ciphers'
import { statement } from './statement.ts'

/** The tables whose records a bundle brings along. */
type RecordTable = 'article' | 'annotation' | 'evidence' | 'request' | 'dismissal' | 'waiver'

/** Whether the library has a record with one of these ids, removed or not. */
export const knownOf = (database: Database, table: RecordTable, ids: readonly string[]): boolean =>
  statement(database, `SELECT 1 FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1`).get(
    JSON.stringify(ids),
  ) !== undefined
