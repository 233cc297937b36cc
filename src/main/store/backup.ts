import { rmSync } from 'node:fs'
import type { Database } from 'better-sqlite3'

/** Writes a complete copy of an open library to `path`; what stood there is replaced, and half a copy never stays. */
export const backUp = (database: Database, path: string): void => {
  rmSync(path, { force: true })
  try {
    database.prepare('VACUUM INTO ?').run(path)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}
