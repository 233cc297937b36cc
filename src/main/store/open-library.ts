import { accessSync, constants, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { applicationId } from './library-format.ts'
import { checkLibraryHeader, newerLibrary } from './library-header.ts'
import { libraryVersion, migrate } from './migrate.ts'
import { migrations, newestVersion } from './migrations/migrations.ts'
import { storageError } from './storage-error.ts'

/** How long an opening waits for another program that has the library open, in ms. */
const patience = 1500

/** Gives a file its place, and never takes the place of another that came to stand there meanwhile. */
const moveInPlace = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    if (existsSync(to)) return
    // Some file systems have no links; there, nothing stands in the way.
    renameSync(from, to)
  }
}

/** Makes the library beside its place and moves it there whole: an opening that is cut off leaves nothing half-made. */
const createLibrary = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  const making = `${path}.${process.pid}.new`
  rmSync(making, { force: true })
  try {
    const database = new Sqlite(making)
    try {
      database.pragma('journal_mode = WAL')
      database.pragma(`application_id = ${applicationId}`)
      migrate(database, making, migrations)
    } finally {
      database.close()
    }
    moveInPlace(making, path)
  } finally {
    rmSync(making, { force: true })
  }
}

const checkExisting = (path: string): void => {
  checkLibraryHeader(path, newestVersion)
  // SQLite would open a file it may not write to all the same, and fail later.
  accessSync(path, constants.W_OK)
  accessSync(dirname(path), constants.W_OK)
}

const prepare = (database: Database, path: string): void => {
  // One process at a time: the lock is taken with the first read and goes with the process, however it ends.
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('journal_mode = WAL')
  // FULL has to be named after the switch to WAL, which falls back to NORMAL with the first write.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // The header may be older than the journal beside it.
  if (libraryVersion(database) > newestVersion) throw newerLibrary(basename(path))
  migrate(database, path, migrations)
  // Takes the lock now rather than with the first write.
  database.exec('BEGIN IMMEDIATE; COMMIT')
}

/**
 * Opens the library at `path`, and makes it where there is none.
 * @returns the open library, and whether it is new
 * @throws AttestError `library_foreign`, `library_damaged`, `library_newer`, `library_busy`, `read_only`, `disk_full`;
 * the file is left as it was
 */
export const openLibrary = (path: string): { database: Database; isNew: boolean } => {
  try {
    const isNew = !existsSync(path)
    if (isNew) createLibrary(path)
    else checkExisting(path)
    const database = new Sqlite(path, { fileMustExist: true, timeout: patience })
    try {
      prepare(database, path)
    } catch (error) {
      database.close()
      throw error
    }
    return { database, isNew }
  } catch (error) {
    throw storageError(error)
  }
}
