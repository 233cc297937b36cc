import type { Database } from 'better-sqlite3-multiple-ciphers'

interface Part {
  readonly type: 'index' | 'trigger'
  readonly name: string
  readonly sql: string
}

const asideSql = `SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`

const searchTables = ['article_search', 'annotation_search', 'source_search'] as const

/**
 * Writes many rows with indexes, triggers and checks set aside, then makes the indexes from the rows, those of the search
 * too. What triggers derive has to be in the rows already, and they have to be made from rows that were checked.
 */
export const inBulk = (database: Database, write: () => void): void => {
  const aside = database.prepare<[], Part>(asideSql).all()
  database.pragma('foreign_keys = OFF')
  database.pragma('ignore_check_constraints = ON')
  for (const { type, name } of aside) database.exec(`DROP ${type} ${name}`)
  write()
  database.pragma('ignore_check_constraints = OFF')
  for (const { sql } of aside) database.exec(sql)
  for (const table of searchTables) database.exec(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`)
  database.pragma('foreign_keys = ON')
}
