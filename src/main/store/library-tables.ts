import type { Database } from 'better-sqlite3-multiple-ciphers'

/** Whether an error says that what was read is damaged. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))

/** What holds the records, and what holds the search index, which can be built again from them. */
export type TableKind = 'records' | 'search index'

const typeOf: Readonly<Record<TableKind, string>> = { records: 'table', 'search index': 'shadow' }

const tablesOf = (database: Database, kind: TableKind): readonly string[] =>
  database
    .prepare<[string], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = ?")
    .pluck()
    .all(typeOf[kind])

/** How well tables are looked at: `quick_check`, or `integrity_check`, which also compares indexes with their tables. */
export type TableCheck = 'quick_check' | 'integrity_check'

const unlessDamaged = <Value>(read: () => Value): Value | string => {
  try {
    return read()
  } catch (error) {
    // On a file that is cut off, the look itself fails.
    if (isDamage(error)) return (error as Error).message
    throw error
  }
}

const problemsOf = (database: Database, check: TableCheck, table: string): readonly string[] => {
  const pragma = database.prepare<[], string>(`PRAGMA ${check}("${table}")`).pluck()
  const found = unlessDamaged(() => pragma.all())
  if (typeof found === 'string') return [`${table}: ${found}`]
  return found.filter((row) => row !== 'ok').map((row) => `${table}: ${row}`)
}

/**
 * Looks at the tables of an open library, one a step, for the caller to breathe in between.
 * @returns what is damaged, a line each
 */
export const tableProblems = function* (
  database: Database,
  check: TableCheck,
  kind: TableKind,
): Generator<readonly string[]> {
  const tables = unlessDamaged(() => tablesOf(database, kind))
  if (typeof tables === 'string') yield [tables]
  else for (const table of tables) yield problemsOf(database, check, table)
}
