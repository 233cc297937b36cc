import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { backupsToDrop } from '../../core/backup/backups-to-drop.ts'
import { AttestError } from '../../core/errors.ts'
import type { Backup, BackupReason } from '../../core/model/backup.ts'
import { backupFolder, listBackups, newBackupPath } from './backup-files.ts'
import { checkLibraryFile } from './check-library-file.ts'
import { storageError } from './storage-error.ts'

/** How many pages are copied at a time: a few milliseconds, and other calls get in between. */
const pagesAtOnce = 256

/** Ends the name of a file that is still being written. */
export const unfinished = '.part'

/** Makes one file of a copied library, whole by itself and readable where nothing can be written. */
export const withoutJournal = (path: string): void => {
  const copy = new Sqlite(path)
  try {
    copy.pragma('locking_mode = EXCLUSIVE')
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

/** Waits until a file lies on the disk. */
export const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Removes what a backup that was cut off has left. */
const removeUnfinished = async (folder: string): Promise<void> => {
  const names = await readdir(folder)
  const left = names.filter((name) => name.includes(`.attest${unfinished}`))
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })))
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
      await database.backup(part, { progress: () => pagesAtOnce })
      withoutJournal(part)
      await checkLibraryFile(part, 'quick_check')
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

/** The newest backup that is whole and of this or an earlier version; null where there is none. */
export const newestGoodBackup = async (libraryPath: string): Promise<Backup | null> => {
  for (const backup of listBackups(libraryPath)) {
    try {
      await checkLibraryFile(join(backupFolder(libraryPath), backup.name), 'quick_check')
      return backup
    } catch {
      // The one before it may be whole.
    }
  }
  return null
}
