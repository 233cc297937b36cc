import type { Database } from 'better-sqlite3-multiple-ciphers'
import { damagedLibrary } from './library-header.ts'
import { isDamage, tableProblems } from './library-tables.ts'

/** Whether an error says that the search index is damaged, and not the records. */
export const isSearchIndexDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT_VTAB'

const searchIndexes = (database: Database): readonly string[] =>
  database
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual' ORDER BY name")
    .pluck()
    .all()

const isWhole = (database: Database, index: string): boolean => {
  try {
    // With rank 1 the index is also compared with the records it was made from.
    database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
    return true
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

/** The parts of the search index that do not say what the records say. Takes as long as reading all the text. */
export const damagedSearchIndexes = (database: Database): readonly string[] =>
  searchIndexes(database).filter((index) => !isWhole(database, index))

/** Whether a page of the search index cannot be read. Takes as long as reading the index. */
export const hasDamagedSearchPages = (database: Database): boolean =>
  [...tableProblems(database, 'quick_check', 'search index')].some((problems) => problems.length > 0)

/**
 * Builds the whole search index again from the records, in one transaction.
 * @throws AttestError `library_damaged` where even that does not make it whole; the file is left as it was
 */
export const rebuildSearchIndex = (database: Database, name: string): void => {
  const rebuild = database.transaction(() => {
    for (const index of searchIndexes(database)) database.exec(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`)
    if (damagedSearchIndexes(database).length > 0) throw damagedLibrary(name)
  })
  try {
    rebuild.immediate()
  } catch (error) {
    throw isDamage(error) ? damagedLibrary(name) : error
  }
}
