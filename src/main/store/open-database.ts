import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import Sqlite, { type Database, type Options } from 'better-sqlite3-multiple-ciphers'
import { AttestError } from '../../core/errors.ts'
import { readHeader } from './library-header.ts'
import { type LibraryKey, saltIn } from './library-key.ts'
import { setKey } from './set-key.ts'

/** The salt of a confidential library's file, or null where it is none, or is not there. */
export const saltOf = (path: string): Buffer | null =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? saltIn(readHeader(path)) : null

/** The file of a confidential library whose key is not at hand. */
const lockedLibrary = (name: string): AttestError =>
  new AttestError('library_locked', `“${name}” is confidential. Its passphrase opens it.`)

const fittingKey = (path: string, key: LibraryKey | null, name: string): LibraryKey | null => {
  if (!existsSync(path)) return key
  const salt = saltOf(path)
  if (salt && !key?.salt.equals(salt)) throw lockedLibrary(name)
  return salt && key
}

const keys = new WeakMap<Database, LibraryKey>()

/** The key an open library is encrypted with; null where it is not confidential. */
export const keyOf = (database: Database): LibraryKey | null => keys.get(database) ?? null

/**
 * Opens a library's file, confidential or not, with SQLite; one that is not there is made with the key. That the key is
 * the right one shows with the first read, which fails as for any file that SQLite cannot read.
 * @param key is left aside where the file is not confidential
 * @param name how the file is called in the error
 * @throws AttestError `library_locked` where the file is confidential and the key not made for it
 */
export const openDatabase = (
  path: string,
  key: LibraryKey | null,
  options: Options = {},
  name = basename(path),
): Database => {
  const fitting = fittingKey(path, key, name)
  const database = new Sqlite(path, options)
  if (!fitting) return database
  setKey(database, fitting)
  // What SQLite puts into temporary files is not encrypted.
  database.pragma('temp_store = MEMORY')
  keys.set(database, fitting)
  return database
}
