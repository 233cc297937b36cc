import { basename, join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { AttestError } from '../../core/errors.ts'
import { backupFolder, listBackups } from './backup-files.ts'
import { lookInto } from './check-library-file.ts'
import { deriveKey, type LibraryKey } from './library-key.ts'
import { isDamage } from './library-tables.ts'
import { saltOf } from './open-database.ts'
import { storageError } from './storage-error.ts'

const readsFirstPage = async (database: Database): Promise<boolean> => {
  try {
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return true
  } catch (error) {
    if (!isDamage(error)) throw error
    // With the wrong key the first page is noise; damage further on is another matter.
    return (error as { readonly code?: string }).code !== 'SQLITE_NOTADB'
  }
}

/** Whether a key opens the file of a confidential library. Nothing is changed. */
export const opensWith = (path: string, key: LibraryKey): Promise<boolean> =>
  lookInto(path, basename(path), key, readsFirstPage)

/** The backups of a library, as files, newest first. */
const backupFiles = (libraryPath: string): readonly string[] =>
  listBackups(libraryPath).map(({ name }) => join(backupFolder(libraryPath), name))

/** The first of the files is what a key is made for; any of the same salt shows whether it is the right one. */
const unlock = async (paths: readonly string[], passphrase: string): Promise<LibraryKey> => {
  const files = paths.flatMap((path) => {
    const salt = saltOf(path)
    return salt ? [{ path, salt }] : []
  })
  const [first] = files
  if (!first) throw new AttestError('not_found', 'This library is not confidential: it has no passphrase.')
  const key = await deriveKey(passphrase, first.salt)
  try {
    for (const { path, salt } of files) if (salt.equals(key.salt) && (await opensWith(path, key))) return key
  } catch (error) {
    throw storageError(error)
  }
  throw new AttestError('wrong_passphrase', 'This is not its passphrase. Nothing was opened, and nothing was changed.')
}

/**
 * The key that a passphrase makes for a confidential library, or, where its file says nothing of itself any more, for
 * its newest confidential backup. Where the library's first page is damaged, a backup of the same key tells whether the
 * passphrase is the right one. Nothing is changed.
 * @throws AttestError `wrong_passphrase`; `not_found` where nothing here is confidential; `library_busy`
 */
export const unlockLibrary = (libraryPath: string, passphrase: string): Promise<LibraryKey> =>
  unlock([libraryPath, ...backupFiles(libraryPath)], passphrase)

/** The same for one file alone. */
export const unlockFile = (path: string, passphrase: string): Promise<LibraryKey> => unlock([path], passphrase)
