import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3-multiple-ciphers'

/** A fingerprint of every row of a closed library. */
export const contentOf = (path: string): string => {
  const database = new Sqlite(path)
  const hash = createHash('sha256')
  const tables = database
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
    .pluck()
    .all()
  for (const table of tables) {
    hash.update(`${table}\n`)
    for (const row of database.prepare(`SELECT * FROM ${table}`).raw().iterate()) hash.update(JSON.stringify(row))
  }
  database.close()
  return hash.digest('hex')
}
