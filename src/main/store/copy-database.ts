import type { Database } from 'better-sqlite3-multiple-ciphers'
import { keyOf } from './open-database.ts'

/** How many pages are copied at a time: a few milliseconds, and other calls get in between. */
const pagesAtOnce = 256

/**
 * Copies an open library, as it is now, into a new file with the same key. SQLite's online backup cannot give its
 * target a key: a confidential library is copied in one go, which other calls wait for.
 */
export const copyDatabase = async (database: Database, to: string): Promise<void> => {
  if (keyOf(database)) database.prepare('VACUUM INTO ?').run(to)
  else await database.backup(to, { progress: () => pagesAtOnce })
}
