import type { Database } from 'better-sqlite3-multiple-ciphers'
import { keyOf } from './open-database.ts'
import { newFileKey } from './sealed-file.ts'
import { readSettingValue, writeSettingValue } from './setting.ts'

// The key that a confidential library's evidence files are sealed with is made once and lies in the library: another
// passphrase does not change it, and every backup carries it.
const name = 'fileKey'

/** The key of a library's evidence files; null where there is none. */
export const readFileKey = (database: Database): Buffer | null => {
  const value = readSettingValue(database, name)
  return value ? Buffer.from(value, 'hex') : null
}

/** Gives a library the key of its evidence files, or takes it away. */
export const writeFileKey = (database: Database, key: Buffer | null): void =>
  writeSettingValue(database, name, key ? key.toString('hex') : '')

/** The key of an open library's evidence files, made where a confidential library has none; null for any other. */
export const ensureFileKey = (database: Database): Buffer | null => {
  if (!keyOf(database)) return null
  const known = readFileKey(database)
  if (known) return known
  const key = newFileKey()
  writeFileKey(database, key)
  return key
}
