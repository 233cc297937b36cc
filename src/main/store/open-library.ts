import { accessSync, constants, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { removeHalfEncrypted } from './backup.ts'
import { listBackups } from './backup-files.ts'
import { checkLibraryFile, checkRecords, checkVersion, hasJournal, patience } from './check-library-file.ts'
import { applicationId } from './library-format.ts'
import { checkLibraryHeader } from './library-header.ts'
import type { LibraryKey } from './library-key.ts'
import { missingLibrary, rememberPlace } from './library-place.ts'
import { migrate } from './migrate.ts'
import { migrations, newestVersion } from './migrations/migrations.ts'
import { openDatabase } from './open-database.ts'
import { hasDamagedSearchPages, rebuildSearchIndex } from './search-index.ts'
import { storageError } from './storage-error.ts'

/** Up to this size a look at the whole library takes no more than a moment, in bytes. */
const largestLookedAt = 100 * 1024 ** 2

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
const createLibrary = async (path: string, clock: () => Date, key: LibraryKey | null): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true })
  const making = `${path}.${process.pid}.new`
  rmSync(making, { force: true })
  try {
    const database = openDatabase(making, key)
    try {
      database.pragma('journal_mode = WAL')
      database.pragma(`application_id = ${applicationId}`)
      await migrate(database, making, migrations, clock)
    } finally {
      database.close()
    }
    moveInPlace(making, path)
  } finally {
    rmSync(making, { force: true })
  }
}

const checkExisting = async (path: string, key: LibraryKey | null): Promise<void> => {
  checkLibraryHeader(path, newestVersion)
  // SQLite would open a file it may not write to all the same, and fail later.
  accessSync(path, constants.W_OK)
  accessSync(dirname(path), constants.W_OK)
  // Opening writes the journal into the library: whether the two belong together is to be known before.
  if (hasJournal(path)) await checkLibraryFile(path, 'integrity_check', key)
}

/** @returns whether the search index was damaged, and has been built again */
const prepare = async (database: Database, path: string, clock: () => Date): Promise<boolean> => {
  const name = basename(path)
  // One process at a time: the lock is taken with the first read and goes with the process, however it ends.
  database.pragma('locking_mode = EXCLUSIVE')
  const isSmall = statSync(path).size <= largestLookedAt
  if (isSmall) await checkRecords(database, name, 'quick_check')
  database.pragma('journal_mode = WAL')
  // FULL has to be named after the switch to WAL, which falls back to NORMAL with the first write.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  checkVersion(database, name)
  await migrate(database, path, migrations, clock)
  // Takes the lock now rather than with the first write.
  database.exec('BEGIN IMMEDIATE; COMMIT')
  const isMended = isSmall && hasDamagedSearchPages(database)
  if (isMended) rebuildSearchIndex(database, name)
  return isMended
}

/** A library that was opened. */
export interface OpenLibrary {
  readonly database: Database
  /** There was none before. */
  readonly isNew: boolean
  /** The search index was damaged, and has been built again. */
  readonly isMended: boolean
}

/**
 * Opens the library at `path`, and makes it where there is none. A library that was not closed is looked at as a whole
 * before anything is written; one of up to 100 MB always, a larger one with its next backup.
 * @param clock dates the backup that comes before a migration
 * @param key of a confidential library; one that is not there is made confidential with it
 * @throws AttestError `library_foreign`, `library_damaged`, `library_newer`, `library_busy`, `library_locked`, `read_only`,
 * `disk_full`;
 * `library_missing` where there is none but backups of it are; the file is left as it was
 */
export const openLibrary = async (
  path: string,
  clock = () => new Date(),
  key: LibraryKey | null = null,
): Promise<OpenLibrary> => {
  try {
    const isNew = !existsSync(path)
    if (isNew && listBackups(path).length > 0) throw missingLibrary(path)
    if (isNew) await createLibrary(path, clock, key)
    else await checkExisting(path, key)
    const database = openDatabase(path, key, { fileMustExist: true, timeout: patience })
    try {
      const isMended = await prepare(database, path, clock)
      rememberPlace(database, path)
      await removeHalfEncrypted(path)
      return { database, isNew, isMended }
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw storageError(error)
  }
}
