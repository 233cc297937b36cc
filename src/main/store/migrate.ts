import type { Database } from 'better-sqlite3-multiple-ciphers'
import { writeBackup } from './backup.ts'
import { libraryVersion } from './library-version.ts'
import type { Migration } from './migration.ts'

/**
 * Brings an open library to the newest form, each step in one transaction. A library that has something to lose is
 * backed up first, and stays as it is where that fails.
 */
export const migrate = async (
  database: Database,
  path: string,
  migrations: readonly Migration[],
  clock: () => Date,
): Promise<void> => {
  const version = libraryVersion(database)
  const missing = migrations.filter(({ number }) => number > version)
  if (missing.length > 0 && version > 0) await writeBackup(database, path, clock(), 'before-migration')
  for (const { number, sql } of missing) {
    database
      .transaction(() => {
        database.exec(sql)
        database.pragma(`user_version = ${number}`)
      })
      .immediate()
  }
}
