import { existsSync } from 'node:fs'
import { constants, copyFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import type { Restored } from '../../core/model/backup.ts'
import { withoutJournal, writeBackup } from './backup.ts'
import { backupFolder, listBackups, newBackupPath } from './backup-files.ts'
import { checkLibraryFile, hasJournal, patience } from './check-library-file.ts'
import { ensureFileKey } from './file-key.ts'
import { removeLibrary, syncFile } from './library-files.ts'
import { checkLibraryHeader } from './library-header.ts'
import type { LibraryKey } from './library-key.ts'
import { newestVersion } from './migrations/migrations.ts'
import { openDatabase, saltOf } from './open-database.ts'
import { reEncrypt } from './re-encrypt.ts'
import { storageError } from './storage-error.ts'

/** Copies a file and the journal that belongs to it. Where the file system can, the bytes are shared. */
const copyLibrary = async (path: string, to: string): Promise<void> => {
  const from = await realpath(path)
  for (const journal of ['-wal', '-journal']) {
    if (!existsSync(`${from}${journal}`)) continue
    await copyFile(`${from}${journal}`, `${to}${journal}`)
    await syncFile(`${to}${journal}`)
  }
  await copyFile(from, to, constants.COPYFILE_FICLONE)
  await syncFile(to)
}

interface Kept extends Pick<Restored, 'keptAs' | 'keptIsGood'> {
  /** Where what stood there was confidential and could be read: its own. */
  readonly fileKey: Buffer | null
}

const keepAsBackup = async (libraryPath: string, at: Date, key: LibraryKey | null): Promise<Kept> => {
  checkLibraryHeader(libraryPath, newestVersion)
  if (hasJournal(libraryPath)) await checkLibraryFile(libraryPath, 'integrity_check', key)
  const database = openDatabase(libraryPath, key, { fileMustExist: true, timeout: patience })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('BEGIN IMMEDIATE; COMMIT')
    const { name } = await writeBackup(database, libraryPath, at, 'before-restore')
    return { keptAs: name, keptIsGood: true, fileKey: ensureFileKey(database) }
  } finally {
    database.close()
  }
}

/** Keeps what cannot be opened byte for byte, where no backup is ever dropped from. */
const keepAsItIs = async (libraryPath: string, at: Date): Promise<Kept> => {
  const place = newBackupPath(libraryPath, at, 'set-aside')
  if ((await stat(libraryPath)).isDirectory()) await rename(libraryPath, place)
  else await copyLibrary(libraryPath, place)
  return { keptAs: basename(place), keptIsGood: false, fileKey: null }
}

const isBad = (error: unknown): boolean =>
  error instanceof AttestError &&
  ['library_damaged', 'library_foreign', 'library_newer', 'library_locked'].includes(error.code)

const keepPresent = async (libraryPath: string, at: Date, key: LibraryKey | null): Promise<Kept> => {
  if (!(await stat(libraryPath).catch(() => null))) return { keptAs: null, keptIsGood: false, fileKey: null }
  try {
    return await keepAsBackup(libraryPath, at, key)
  } catch (error) {
    if (!isBad(storageError(error))) throw error
    return keepAsItIs(libraryPath, at)
  }
}

/**
 * Puts a library's file in the place of a library that is closed. What stood there is kept first: as a backup, or byte
 * for byte where it is damaged, no library, or locked with another key. Cut off at any moment, one of the two stands there whole.
 * @throws AttestError `library_foreign`, `library_damaged` or `library_newer` where the file is no good; `library_busy`
 * where another program has the library, `library_locked` where the file is confidential and has another key; nothing
 * was changed then
 */
export const restoreLibrary = async (
  place: string,
  file: string,
  at: Date,
  key: LibraryKey | null = null,
): Promise<Restored> => {
  // A link to a library stays one.
  const libraryPath = await realpath(place).catch(() => place)
  const arriving = `${libraryPath}.${process.pid}.restoring`
  const name = basename(file)
  try {
    checkLibraryHeader(file, newestVersion)
    await removeLibrary(arriving)
    await copyLibrary(file, arriving)
    withoutJournal(arriving, key)
    await checkLibraryFile(arriving, 'integrity_check', key, name)
    await syncFile(arriving)
    const { fileKey, ...kept } = await keepPresent(place, at, key)
    // A confidential library does not become readable by what is put in its place.
    if (fileKey && !saltOf(arriving)) await reEncrypt(arriving, null, { library: key, files: fileKey })
    // A journal left beside it would be taken for the restored library's.
    await Promise.all(['-wal', '-shm', '-journal'].map((ending) => rm(`${libraryPath}${ending}`, { force: true })))
    await rename(arriving, libraryPath)
    return { name, ...kept }
  } catch (error) {
    throw storageError(error)
  } finally {
    await removeLibrary(arriving)
  }
}

/**
 * The file of a backup by its name, its instant, or the beginning of either (2026-03-12): the newest that fits.
 * @throws AttestError `not_found`
 */
export const backupFile = (libraryPath: string, words: string): string => {
  const found = listBackups(libraryPath).find(({ name, at }) => name.startsWith(words) || at.startsWith(words))
  if (!found || words === '') throw new AttestError('not_found', 'There is no such backup. Nothing was changed.')
  return join(backupFolder(libraryPath), found.name)
}
