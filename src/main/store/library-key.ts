import { randomBytes, scrypt } from 'node:crypto'

/** Begins the file of every confidential library. Another way to make keys would get another mark. */
const mark = Buffer.from('Atst', 'latin1')
const saltLength = 16
const keyLength = 32

/** What every SQLite file has at this place, encrypted or not. */
const fixedOffset = 21
const fixedBytes = Buffer.from([64, 32, 32])

/** What OWASP's cheat sheet on storing passwords gives for scrypt: 128 MB of memory for every guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 ** 2 }

/** What a confidential library is encrypted with, and the salt it was made with, which stands in the file's header. */
export interface LibraryKey {
  readonly salt: Buffer
  readonly bytes: Buffer
}

/** A salt for a new key: the mark, and 96 bits of chance. */
export const newSalt = (): Buffer => Buffer.concat([mark, randomBytes(saltLength - mark.length)])

/**
 * The salt in a file's first bytes, or null where they are not those of a confidential library. It stands in the place
 * of SQLite's own first words, so that such a file is told from noise without its key.
 */
export const saltIn = (header: Buffer): Buffer | null => {
  const fixed = header.subarray(fixedOffset, fixedOffset + fixedBytes.length)
  return header.subarray(0, mark.length).equals(mark) && fixed.equals(fixedBytes)
    ? header.subarray(0, saltLength)
    : null
}

/** Makes the key of a passphrase by scrypt (RFC 7914). Takes a third of a second and 128 MB, on purpose. */
export const deriveKey = (passphrase: string, salt: Buffer): Promise<LibraryKey> =>
  new Promise((resolve, reject) => {
    // The same passphrase can be typed in several forms of Unicode.
    scrypt(passphrase.normalize('NFC'), salt, keyLength, cost, (error, bytes) => {
      if (error) reject(error)
      else resolve({ salt, bytes })
    })
  })

/** Whether two are one key; null stands for none. */
export const isSameKey = (one: LibraryKey | null, other: LibraryKey | null): boolean =>
  one === null || other === null ? one === other : one.salt.equals(other.salt) && one.bytes.equals(other.bytes)

/** The key as the cipher takes it: as it is, with the salt that goes into a new file's header. */
export const cipherKey = (key: LibraryKey | null): Buffer =>
  key ? Buffer.concat([Buffer.from('raw:', 'latin1'), key.bytes, key.salt]) : Buffer.alloc(0)
