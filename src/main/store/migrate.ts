import type { Database } from 'better-sqlite3'
import { backUp } from './backup.ts'

/** One step of the library's form. `number` is the `user_version` a library has after it. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** The version of an open library. */
export const libraryVersion = (database: Database): number => Number(database.pragma('user_version', { simple: true }))

/**
 * Brings an open library to the newest form, each step in one transaction. A library that has something to lose is
 * copied first, to `<path>.before-<number>`.
 */
export const migrate = (database: Database, path: string, migrations: readonly Migration[]): void => {
  const version = libraryVersion(database)
  const missing = migrations.filter(({ number }) => number > version)
  const first = missing[0]
  if (first && version > 0) backUp(database, `${path}.before-${first.number}`)
  for (const { number, sql } of missing) {
    database
      .transaction(() => {
        database.exec(sql)
        database.pragma(`user_version = ${number}`)
      })
      .immediate()
  }
}
