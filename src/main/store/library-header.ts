import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import { applicationId } from './library-format.ts'

const headerLength = 100
const magic = 'SQLite format 3\0'
const userVersionOffset = 60
const applicationIdOffset = 68

const readHeader = (path: string): Buffer => {
  const header = Buffer.alloc(headerLength)
  const file = openSync(path, 'r')
  try {
    return header.subarray(0, readSync(file, header, 0, headerLength, 0))
  } finally {
    closeSync(file)
  }
}

/** A library made by a newer Attest, which this one must not touch. */
export const newerLibrary = (name: string): AttestError =>
  new AttestError(
    'library_newer',
    `“${name}” was made by a newer version of Attest. It was not changed. Open it with that version.`,
  )

const foreign = (name: string): AttestError =>
  new AttestError('library_foreign', `“${name}” is not an Attest library. It was not changed.`)

/** A library in which something cannot be read. */
export const damagedLibrary = (name: string): AttestError =>
  new AttestError('library_damaged', `The library “${name}” is damaged. It was not changed. Keep it, and use a copy.`)

/**
 * Reads the first bytes of an existing file, before SQLite touches it, and lets only libraries of this or an earlier
 * version pass.
 * @param newest the newest library version this program knows
 * @param name how the file is called in the error
 * @throws AttestError `library_foreign`, `library_damaged` or `library_newer`
 */
export const checkLibraryHeader = (path: string, newest: number, name = basename(path)): void => {
  if (!statSync(path).isFile()) throw foreign(name)
  const header = readHeader(path)
  if (header.length === 0) {
    throw new AttestError('library_foreign', `“${name}” is empty: not an Attest library. It was not changed.`)
  }
  const isOurs = header.length === headerLength && header.readUInt32BE(applicationIdOffset) === applicationId
  if (header.toString('latin1', 0, magic.length) !== magic) {
    // Without its header a file says nothing of itself; its ending is all there is to go by.
    throw isOurs || name.endsWith('.attest') ? damagedLibrary(name) : foreign(name)
  }
  if (header.length < headerLength) throw damagedLibrary(name)
  if (!isOurs) throw foreign(name)
  const version = header.readUInt32BE(userVersionOffset)
  if (version === 0) throw damagedLibrary(name)
  if (version > newest) throw newerLibrary(name)
}
