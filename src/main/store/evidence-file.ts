import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, extname, join, parse } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import type { EvidenceFile } from '../../core/model/evidence.ts'
import { seal, sealedName, unseal } from './sealed-file.ts'
import { writeWholeFile } from './write-whole-file.ts'

/** The largest file that is kept as evidence, in bytes: an hour of uncompressed sound fits. */
export const largestEvidenceFile = 2 * 1024 ** 3

const largestShown = '2 GB'

/** The endings a copy keeps, for the system to know what opens it: none of them is run as a program. */
const kept = new Set(
  `aac csv doc docx eml flac gif heic jpeg jpg m4a md mhtml mkv mov mp3 mp4 mpeg odp ods odt ogg opus pdf png ppt pptx
   rtf tif tiff txt vtt srt wav webm webp wma xls xlsx`.split(/\s+/),
)

/** Where the copies of a library lie, and what they are sealed with; null where they are not. */
export interface EvidencePlace {
  readonly libraryPath: string
  readonly fileKey: Buffer | null
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** The folder of the copies that belong to a library file. */
export const evidenceFolder = (libraryPath: string): string =>
  join(dirname(libraryPath), `${parse(libraryPath).name}.files`)

/** Ends the name of a copy that is sealed. */
const sealedEnding = '.sealed'

const endingFor = (name: string): string => {
  const ending = extname(name).toLowerCase()
  return kept.has(ending.slice(1)) ? ending : ''
}

const nameFor = (sha256: string, ending: string, fileKey: Buffer | null): string =>
  fileKey ? `${sealedName(fileKey, sha256)}${ending}${sealedEnding}` : `${sha256}${ending}`

/** What a name says of a copy: how it is called but for its ending, its ending, and whether it is sealed. */
const copyOf = (name: string): { stem: string; ending: string; isSealed: boolean } | null => {
  const [, stem, ending = '', sealed] = /^([0-9a-f]{64})(\.(?!sealed$)[a-z0-9]+)?(\.sealed)?$/.exec(name) ?? []
  return stem === undefined ? null : { stem, ending, isSealed: sealed !== undefined }
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

const isUnfinished = (name: string): boolean => /\.arriving(\.[0-9a-f]+\.part)?$/.test(name)

/** A copy that was found. */
export interface EvidenceCopy {
  readonly path: string
  readonly ending: string
  readonly isSealed: boolean
}

/** The copy of the file with this SHA-256, sealed or not, or null where none was kept. */
export const findEvidenceFile = async (
  { libraryPath, fileKey }: EvidencePlace,
  sha256: string,
): Promise<EvidenceCopy | null> => {
  const folder = evidenceFolder(libraryPath)
  const sealed = fileKey && sealedName(fileKey, sha256)
  for (const name of await namesIn(folder)) {
    const copy = copyOf(name)
    if (copy && copy.stem === (copy.isSealed ? sealed : sha256))
      return { path: join(folder, name), ending: copy.ending, isSealed: copy.isSealed }
  }
  return null
}

/**
 * What a copy holds, piece by piece.
 * @throws AttestError `unreadable_file` at its end where it is sealed, and damaged
 */
export const readEvidenceFile = (
  fileKey: Buffer | null,
  { path, isSealed }: EvidenceCopy,
): AsyncIterable<Uint8Array> => (isSealed && fileKey ? unseal(fileKey, path) : createReadStream(path))

/** Writes content beside its place, and gives it the name it has by its SHA-256 once it is whole. */
const writeCopy = async (
  { libraryPath, fileKey }: EvidencePlace,
  ending: string,
  chunks: Chunks,
): Promise<{ sha256: string; path: string }> => {
  const folder = evidenceFolder(libraryPath)
  const hash = createHash('sha256')
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
  await mkdir(folder, { recursive: true })
  const arriving = join(folder, `${randomBytes(8).toString('hex')}.arriving`)
  await writeWholeFile(arriving, fileKey ? seal(fileKey, hashed()) : hashed())
  const sha256 = hash.digest('hex')
  const path = join(folder, nameFor(sha256, ending, fileKey))
  const known = await findEvidenceFile({ libraryPath, fileKey }, sha256)
  if (known && known.isSealed === (fileKey !== null)) await rm(arriving)
  else await rename(arriving, path)
  return { sha256, path }
}

const tooLarge = (): AttestError =>
  new AttestError(
    'too_large',
    `The file is larger than ${largestShown}. Attest keeps no larger copies; add a link instead.`,
  )

/**
 * Keeps a copy of a file beside the library, named by the SHA-256 of its bytes: the same file is kept once. That of a
 * confidential library is sealed before it reaches the disk.
 * @param name the file's name, without folders
 * @throws AttestError `too_large` above 2 GB, `empty_file` where there are no bytes
 */
export const keepEvidenceFile = async (place: EvidencePlace, name: string, chunks: Chunks): Promise<EvidenceFile> => {
  let size = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > largestEvidenceFile) throw tooLarge()
      yield chunk
    }
    if (size === 0) throw new AttestError('empty_file', 'The file is empty. Nothing was kept.')
  }
  try {
    const { sha256 } = await writeCopy(place, endingFor(name), counted())
    return { name, size, sha256 }
  } catch (error) {
    // A folder that was made for nothing goes again; one with copies in it stays.
    await rmdir(evidenceFolder(place.libraryPath)).catch(() => {})
    throw error
  }
}

/** Writes every copy anew that is not as the place says, sealed or not. @returns what was there before them */
const writeAnew = async (from: EvidencePlace, to: EvidencePlace): Promise<readonly string[]> => {
  const folder = evidenceFolder(from.libraryPath)
  const before: string[] = []
  for (const name of await namesIn(folder)) {
    const copy = copyOf(name)
    const path = join(folder, name)
    if (!copy || copy.isSealed === (to.fileKey !== null)) continue
    try {
      await writeCopy(to, copy.ending, readEvidenceFile(from.fileKey, { path, ...copy }))
      before.push(path)
    } catch (error) {
      // Damaged, or left with the key of another time: it stays as it is, and whoever looks for it is told.
      if (!(error instanceof AttestError && error.code === 'unreadable_file')) throw error
    }
  }
  return before
}

/**
 * Seals the copies of a confidential library that are not sealed yet, and removes them as they were. Cut off, it is
 * done to its end with the next opening.
 */
export const sealEvidenceFiles = async (place: EvidencePlace): Promise<void> => {
  const folder = evidenceFolder(place.libraryPath)
  for (const name of await namesIn(folder)) if (isUnfinished(name)) await rm(join(folder, name), { force: true })
  for (const path of await writeAnew({ ...place, fileKey: null }, place)) await rm(path)
}

/**
 * Writes the copies of a confidential library as they were before they were sealed, and leaves the sealed ones, which
 * are needed until the library is an ordinary one.
 * @returns the sealed copies; one that is damaged is not among them
 */
export const unsealEvidenceFiles = async (place: EvidencePlace): Promise<readonly string[]> =>
  place.fileKey ? writeAnew(place, { ...place, fileKey: null }) : []
