import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { AttestError } from '../../core/errors.ts'

const identityOf = (path: string): string => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev} ${found.ino}` : ''
}

const places = new WeakMap<Database, { readonly path: string; readonly identity: string }>()

/** Remembers which file an open library is. */
export const rememberPlace = (database: Database, path: string): void => {
  places.set(database, { path, identity: identityOf(path) })
}

/**
 * Makes sure that an open library's file still stands at its place. What is written to one that was taken away would be
 * gone with it.
 * @throws AttestError `library_missing`
 */
export const checkPlace = (database: Database): void => {
  const place = places.get(database)
  if (!place || identityOf(place.path) === place.identity) return
  throw new AttestError(
    'library_missing',
    `The library “${basename(place.path)}” was moved or deleted while it was open. Nothing was stored: put it back.`,
  )
}

/** A library that is not there, while its backups are. */
export const missingLibrary = (path: string): AttestError =>
  new AttestError(
    'library_missing',
    `The library “${basename(path)}” is not there, but its backups are. No new one was made in its place: put it back, or restore a backup.`,
  )
