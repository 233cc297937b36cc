import { existsSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { applicationId } from './library-format.ts'
import { checkLibraryHeader, damagedLibrary, foreignLibrary, newerLibrary } from './library-header.ts'
import type { LibraryKey } from './library-key.ts'
import { isDamage, type TableCheck, tableProblems } from './library-tables.ts'
import { libraryVersion } from './library-version.ts'
import { newestVersion } from './migrations/migrations.ts'
import { keyOf, openDatabase } from './open-database.ts'

/** How long an opening waits for another program that has the library open, in ms. */
export const patience = 1500

/** Whether a library was not closed: what was written last lies in the journal beside it. */
export const hasJournal = (path: string): boolean => {
  // The journal lies beside the file itself, not beside a link to it.
  const file = existsSync(path) ? realpathSync(path) : path
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/**
 * Makes sure that an open library is of this or an earlier version. The header may be older than the journal beside it,
 * and that of a confidential library could not be read before.
 * @param name how the library is called in the error
 * @throws AttestError `library_newer`, and for a confidential library `library_foreign` or `library_damaged`
 */
export const checkVersion = (database: Database, name: string): void => {
  const version = libraryVersion(database)
  if (keyOf(database) !== null) {
    if (database.pragma('application_id', { simple: true }) !== applicationId) throw foreignLibrary(name)
    if (version === 0) throw damagedLibrary(name)
  }
  if (version > newestVersion) throw newerLibrary(name)
}

/**
 * Looks at every record of an open library. The search index is left out: it mends itself.
 * @param name how the library is called in the error
 * @throws AttestError `library_damaged` or `library_newer`
 */
export const checkRecords = async (database: Database, name: string, check: TableCheck): Promise<void> => {
  checkVersion(database, name)
  for (const problems of tableProblems(database, check, 'records')) {
    if (problems.length > 0) throw damagedLibrary(name)
    // A large library takes a second: whoever calls meanwhile gets in between.
    await setImmediate()
  }
}

/** Files that a look at a library leaves beside it, of which the journal only counts where it is empty. */
const traces = (path: string): readonly string[] => [`${path}-shm`, ...(hasJournal(path) ? [] : [`${path}-wal`])]

/**
 * Opens a library's file for reading alone, runs `work`, and closes it. Neither it nor the journal beside it changes.
 * @param name how the file is called in the error
 * @throws AttestError `library_damaged`, `library_locked`, and what `work` throws
 */
export const lookInto = async <Result>(
  path: string,
  name: string,
  key: LibraryKey | null,
  work: (database: Database) => Promise<Result>,
): Promise<Result> => {
  const left = traces(path).filter((trace) => !existsSync(trace))
  try {
    const database = openDatabase(path, key, { readonly: true, timeout: patience }, name)
    try {
      return await work(database)
    } finally {
      database.close()
    }
  } catch (error) {
    throw isDamage(error) ? damagedLibrary(name) : error
  } finally {
    for (const trace of left) rmSync(trace, { force: true })
  }
}

/**
 * Looks at every record of a library's file, and of the journal beside it, without writing to either.
 * @param name how the file is called in the error
 * @throws AttestError `library_foreign`, `library_damaged`, `library_newer` or `library_locked`
 */
export const checkLibraryFile = async (
  path: string,
  check: TableCheck,
  key: LibraryKey | null = null,
  name = basename(path),
): Promise<void> => {
  checkLibraryHeader(path, newestVersion, name)
  await lookInto(path, name, key, (database) => checkRecords(database, name, check))
}
