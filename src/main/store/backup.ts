import { readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { backupsToDrop } from '../../core/backup/backups-to-drop.ts'
import { AttestError } from '../../core/errors.ts'
import type { Backup, BackupReason } from '../../core/model/backup.ts'
import { backupFolder, listBackups, newBackupPath } from './backup-files.ts'
import { checkLibraryFile } from './check-library-file.ts'
import { copyDatabase } from './copy-database.ts'
import { removeLibrary, syncFile, unfinished } from './library-files.ts'
import type { LibraryKey } from './library-key.ts'
import { keyOf, openDatabase } from './open-database.ts'
import { storageError } from './storage-error.ts'

/** Makes one file of a copied library, whole by itself and readable where nothing can be written. */
export const withoutJournal = (path: string, key: LibraryKey | null): void => {
  const copy = openDatabase(path, key)
  try {
    copy.pragma('locking_mode = EXCLUSIVE')
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

/** Removes what was cut off while it was being written into a folder. */
const removeUnfinished = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => [])
  const left = names.filter((name) => name.includes(`.attest${unfinished}`))
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })))
}

/** Removes what was cut off while a library or its backups were given another key: it may be readable. */
export const removeHalfEncrypted = async (libraryPath: string): Promise<void> => {
  await removeLibrary(`${await realpath(libraryPath)}${unfinished}`)
  await removeUnfinished(backupFolder(libraryPath))
}

const dropOld = async (libraryPath: string, now: string): Promise<void> => {
  const folder = backupFolder(libraryPath)
  const old = backupsToDrop(listBackups(libraryPath), now)
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}

const writeOne = async (database: Database, libraryPath: string, at: Date, reason: BackupReason): Promise<Backup> => {
  try {
    const path = newBackupPath(libraryPath, at, reason)
    const part = `${path}${unfinished}`
    await removeUnfinished(dirname(path))
    try {
      await copyDatabase(database, part)
      withoutJournal(part, keyOf(database))
      await checkLibraryFile(part, 'quick_check', keyOf(database))
      await syncFile(part)
      await rename(part, path)
    } catch (error) {
      await removeUnfinished(dirname(path))
      throw error
    }
    const made = listBackups(libraryPath).find(({ name }) => name === basename(path))
    if (!made) throw new AttestError('not_found', 'The backup was taken away while it was made.')
    await dropOld(libraryPath, made.at)
    return made
  } catch (error) {
    throw storageError(error)
  }
}

const running = new WeakMap<Database, Promise<unknown>>()

/** Runs `work` once what runs on this library has come to its end, however it ended. */
const afterOthers = <Result>(database: Database, work: () => Promise<Result>): Promise<Result> => {
  const done = (running.get(database) ?? Promise.resolve()).then(work, work)
  running.set(database, done)
  return done
}

/**
 * Copies an open library while it is in use, looks at the copy, and gives it its name only then; older backups that
 * have had their time go. What fails leaves nothing behind, and the library as it was.
 * @throws AttestError `disk_full`, `read_only`, or `library_damaged` where the copy is not whole
 */
export const writeBackup = (database: Database, libraryPath: string, at: Date, reason: BackupReason): Promise<Backup> =>
  afterOthers(database, () => writeOne(database, libraryPath, at, reason))

/** The newest backup that the key opens, that is whole and of this or an earlier version; null where there is none. */
export const newestGoodBackup = async (libraryPath: string, key: LibraryKey | null = null): Promise<Backup | null> => {
  for (const backup of listBackups(libraryPath)) {
    try {
      await checkLibraryFile(join(backupFolder(libraryPath), backup.name), 'quick_check', key)
      return backup
    } catch {
      // The one before it may be whole.
    }
  }
  return null
}
