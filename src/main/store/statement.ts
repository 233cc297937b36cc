import type { Database, Statement } from 'better-sqlite3-multiple-ciphers'

const cache = new WeakMap<Database, Map<string, Statement>>()

/**
 * The prepared statement for this SQL, prepared once for each open library.
 * SQL is put together from constants only; values are always bound.
 */
export const statement = <Row = never, Values extends unknown[] = unknown[]>(
  database: Database,
  sql: string,
): Statement<Values, Row> => {
  const known = cache.get(database) ?? new Map<string, Statement>()
  cache.set(database, known)
  const prepared = known.get(sql) ?? database.prepare(sql)
  known.set(sql, prepared)
  return prepared as Statement<Values, Row>
}
