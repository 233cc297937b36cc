import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { AttestError } from '../../core/errors.ts'
import { checkLimit, type LimitName } from '../../core/model/import-limits.ts'

/** How an archive is walked through. */
export interface ZipWalk {
  /** What it is, at the beginning of a sentence: "The Word document". */
  readonly what: string
  readonly mostParts: LimitName
  /** Of all parts together, unpacked. */
  readonly mostBytes: LimitName
  /** Of those that are read as text. */
  readonly mostTextBytes: LimitName
  /** How many times its own size it may unpack to, beyond what is free; null where `mostBytes` is little enough. */
  readonly mostTimes: number | null
  readonly isText: (part: string) => boolean
  /** Whether what is in a part is kept; the others are only counted. */
  readonly keeps: (part: string) => boolean
  /** Given each part, whole, in the order of the archive; of one that is not kept nothing. */
  readonly take: (part: string, content: Buffer) => void
}

const damaged = (what: string, cause?: unknown): AttestError =>
  new AttestError('unreadable_file', `${what} Nothing was imported.`, { cause })

/** What anything may unpack to, in bytes, however small it is. */
const freeBytes = 32 * 1024 * 1024

/** Counts the bytes that come out of parts against the limits. */
const counter = (
  packed: number,
  { what, mostBytes, mostTextBytes, mostTimes, isText }: ZipWalk,
): ((part: string, bytes: number) => void) => {
  let all = 0
  let text = 0
  return (part, bytes) => {
    all += bytes
    checkLimit(mostBytes, all)
    if (mostTimes !== null && all > freeBytes + mostTimes * packed)
      throw new AttestError(
        'too_large',
        `${what} unpacks to more than ${mostTimes} times its size. Nothing was imported.`,
      )
    if (!isText(part)) return
    text += bytes
    checkLimit(mostTextBytes, text)
  }
}

/** Unpacks one part, counting what really comes out of it. */
const unpack = async (
  archive: ZipFile,
  entry: Entry,
  keeps: ZipWalk['keeps'],
  count: (part: string, bytes: number) => void,
): Promise<Buffer> => {
  const stream = await archive.openReadStreamPromise(entry)
  const isKept = keeps(entry.fileName)
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    count(entry.fileName, chunk.length)
    if (isKept) chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const walk = async (archive: ZipFile, packed: number, zip: ZipWalk): Promise<void> => {
  checkLimit(zip.mostParts, archive.entryCount)
  const count = counter(packed, zip)
  const seen = new Set<string>()
  for await (const entry of archive.eachEntry()) {
    checkLimit(zip.mostParts, seen.size + 1)
    if (entry.fileName.endsWith('/')) continue
    if (entry.isEncrypted()) throw damaged(`${zip.what} is protected by a password.`)
    if (seen.has(entry.fileName)) throw damaged(`${zip.what} is damaged: it holds the same part twice.`)
    seen.add(entry.fileName)
    zip.take(entry.fileName, await unpack(archive, entry, zip.keeps, count))
  }
}

/**
 * Walks through every part of a zip archive before anything else touches it, counting parts and bytes as they really
 * come out, not as they are declared. Nothing is written to the disk.
 * @throws AttestError `too_large`, or `unreadable_file` where it is damaged, protected, or holds a part twice
 */
export const walkZip = async (bytes: Uint8Array, zip: ZipWalk): Promise<void> => {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    await walk(await fromBufferPromise(buffer, { lazyEntries: true }), bytes.length, zip)
  } catch (cause) {
    if (cause instanceof AttestError) throw cause
    throw damaged(`${zip.what} is damaged and cannot be unpacked.`, cause)
  }
}
