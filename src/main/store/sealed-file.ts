import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { AttestError } from '../../core/errors.ts'

// A sealed file: 12 bytes of chance, the content under AES-256-GCM (NIST SP 800-38D), the 16 bytes that prove it whole.

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** A new key for files: 32 bytes of chance. */
export const newFileKey = (): Buffer => randomBytes(32)

/** The name a file's content has among sealed files: who has the same file, and no key, cannot tell. */
export const sealedName = (key: Buffer, sha256: string): string =>
  createHmac('sha256', key).update(sha256).digest('hex')

/** Seals content, piece by piece. */
export const seal = async function* (
  key: Buffer,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv(algorithm, key, nonce)
  yield nonce
  for await (const chunk of chunks) yield cipher.update(chunk)
  yield cipher.final()
  yield cipher.getAuthTag()
}

const damaged = (): AttestError =>
  new AttestError('unreadable_file', 'The kept copy is damaged, or was sealed with another key. It was not changed.')

/** What stands before the content and after it, and how long the content is. */
const framesOf = async (path: string) => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const length = size - nonceLength - tagLength
    if (length < 0) throw damaged()
    const nonce = Buffer.alloc(nonceLength)
    const tag = Buffer.alloc(tagLength)
    await file.read(nonce, 0, nonceLength, 0)
    await file.read(tag, 0, tagLength, size - tagLength)
    return { nonce, tag, length }
  } finally {
    await file.close()
  }
}

/**
 * The content of a sealed file, piece by piece. That it is whole shows only at its end: what was made of it before is
 * to be thrown away where this fails.
 * @throws AttestError `unreadable_file` where it is damaged or the key is another
 */
export const unseal = async function* (key: Buffer, path: string): AsyncGenerator<Uint8Array> {
  const { nonce, tag, length } = await framesOf(path)
  const decipher = createDecipheriv(algorithm, key, nonce).setAuthTag(tag)
  if (length > 0) {
    const end = nonceLength + length - 1
    for await (const chunk of createReadStream(path, { start: nonceLength, end }))
      yield decipher.update(chunk as Buffer)
  }
  try {
    yield decipher.final()
  } catch {
    throw damaged()
  }
}
