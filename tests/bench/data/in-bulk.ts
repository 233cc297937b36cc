import type { Database } from 'better-sqlite3-multiple-ciphers'

interface Part {
  readonly type: 'index' | 'trigger'
  readonly name: string
  readonly sql: string
}

/** The indexes by which one article's records are found stay: what is written is made from these. */
const asideSql = `SELECT type, name, sql FROM sqlite_master
  WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
    AND name NOT IN ('annotation_of_article', 'event_of_article', 'evidence_of_annotation')`

const searchTables = ['article_search', 'annotation_search', 'source_search'] as const

/**
 * Writes many rows with the other indexes and the triggers set aside, then makes the indexes from the rows, those of the
 * search too. What triggers derive has to be in the rows already.
 */
export const inBulk = (database: Database, write: () => void): void => {
  const aside = database.prepare<[], Part>(asideSql).all()
  database.pragma('foreign_keys = OFF')
  for (const { type, name } of aside) database.exec(`DROP ${type} ${name}`)
  write()
  for (const { sql } of aside) database.exec(sql)
  for (const table of searchTables) database.exec(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`)
  database.pragma('foreign_keys = ON')
}
