import type { Database } from 'better-sqlite3-multiple-ciphers'
import { cipherKey, type LibraryKey } from './library-key.ts'

/** What SQLite with ciphers can do besides; 0 says that it was done. */
interface WithKeys {
  readonly key: (key: Buffer) => number
  readonly rekey: (key: Buffer) => number
}

const withKeys = (database: Database): Database & WithKeys => database as Database & WithKeys

/** Tells SQLite what an encrypted file is read and written with, before anything else is done with it. */
export const setKey = (database: Database, key: LibraryKey): void => void withKeys(database).key(cipherKey(key))

/** Encrypts an open file anew, in place; null leaves it readable. */
export const changeKey = (database: Database, key: LibraryKey | null): void =>
  void withKeys(database).rekey(cipherKey(key))
