import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import { applicationId } from './library-format.ts'
import { saltIn } from './library-key.ts'

const headerLength = 100
const magic = 'SQLite format 3\0'
const userVersionOffset = 60
const applicationIdOffset = 68
const pageSizeOffset = 16
const changesOffset = 24
const pagesOffset = 28
const pagesValidForOffset = 92

/** The first bytes of a file, before SQLite has it open: closing a file takes the locks of the whole process with it. */
export const readHeader = (path: string): Buffer => {
  const header = Buffer.alloc(headerLength)
  const file = openSync(path, 'r')
  try {
    return header.subarray(0, readSync(file, header, 0, headerLength, 0))
  } finally {
    closeSync(file)
  }
}

/** The bytes a file has to have, by its header; 0 where the header does not tell. */
const lengthByHeader = (header: Buffer): number => {
  if (header.readUInt32BE(changesOffset) !== header.readUInt32BE(pagesValidForOffset)) return 0
  const pageSize = header.readUInt16BE(pageSizeOffset)
  // The largest page size does not fit into two bytes, and is written as 1.
  return header.readUInt32BE(pagesOffset) * (pageSize === 1 ? 65_536 : pageSize)
}

/** A library made by a newer Attest, which this one must not touch. */
export const newerLibrary = (name: string): AttestError =>
  new AttestError(
    'library_newer',
    `“${name}” was made by a newer version of Attest. It was not changed. Open it with that version.`,
  )

/** A file that is no library of ours. */
export const foreignLibrary = (name: string): AttestError =>
  new AttestError('library_foreign', `“${name}” is not an Attest library. It was not changed.`)

/** A library in which something cannot be read. */
export const damagedLibrary = (name: string): AttestError =>
  new AttestError('library_damaged', `The library “${name}” is damaged. It was not changed. Keep it, and use a copy.`)

/**
 * Reads the first bytes of an existing file, before SQLite touches it, and lets only libraries of this or an earlier
 * version pass. Of a confidential one the version is not to be read yet: {@link checkVersion} looks at it.
 * @param newest the newest library version this program knows
 * @param name how the file is called in the error
 * @throws AttestError `library_foreign`, `library_damaged` or `library_newer`
 */
export const checkLibraryHeader = (path: string, newest: number, name = basename(path)): void => {
  if (!statSync(path).isFile()) throw foreignLibrary(name)
  const header = readHeader(path)
  if (header.length === 0) {
    throw new AttestError('library_foreign', `“${name}” is empty: not an Attest library. It was not changed.`)
  }
  if (saltIn(header)) {
    if (header.length < headerLength) throw damagedLibrary(name)
    return
  }
  const isOurs = header.length === headerLength && header.readUInt32BE(applicationIdOffset) === applicationId
  if (header.toString('latin1', 0, magic.length) !== magic) {
    // Without its header a file says nothing of itself; its ending is all there is to go by.
    throw isOurs || name.endsWith('.attest') ? damagedLibrary(name) : foreignLibrary(name)
  }
  if (header.length < headerLength) throw damagedLibrary(name)
  if (!isOurs) throw foreignLibrary(name)
  const version = header.readUInt32BE(userVersionOffset)
  const isCutOff = !existsSync(`${path}-wal`) && statSync(path).size < lengthByHeader(header)
  if (version === 0 || isCutOff) throw damagedLibrary(name)
  if (version > newest) throw newerLibrary(name)
}
