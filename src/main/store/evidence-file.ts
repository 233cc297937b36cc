import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, extname, join, parse } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import type { EvidenceFile } from '../../core/model/evidence.ts'
import { writeWholeFile } from './write-whole-file.ts'

/** The largest file that is kept as evidence, in bytes: an hour of uncompressed sound fits. */
export const largestEvidenceFile = 2 * 1024 ** 3

const largestShown = '2 GB'

/** The endings a copy keeps, for the system to know what opens it: none of them is run as a program. */
const kept = new Set(
  `aac csv doc docx eml flac gif heic jpeg jpg m4a md mhtml mkv mov mp3 mp4 mpeg odp ods odt ogg opus pdf png ppt pptx
   rtf tif tiff txt vtt srt wav webm webp wma xls xlsx`.split(/\s+/),
)

/** The folder of the copies that belong to a library file. */
export const evidenceFolder = (libraryPath: string): string =>
  join(dirname(libraryPath), `${parse(libraryPath).name}.files`)

const endingFor = (name: string): string => {
  const ending = extname(name).toLowerCase()
  return kept.has(ending.slice(1)) ? ending : ''
}

const isCopyOf =
  (sha256: string) =>
  (name: string): boolean =>
    parse(name).name === sha256 && !name.endsWith('.part')

/** The path of the copy with this SHA-256, or null where none was kept. */
export const findEvidenceFile = async (libraryPath: string, sha256: string): Promise<string | null> => {
  const folder = evidenceFolder(libraryPath)
  const names = await readdir(folder).catch(() => [])
  const name = names.find(isCopyOf(sha256))
  return name === undefined ? null : join(folder, name)
}

const tooLarge = (): AttestError =>
  new AttestError(
    'too_large',
    `The file is larger than ${largestShown}. Attest keeps no larger copies; add a link instead.`,
  )

/**
 * Keeps a copy of a file beside the library, named by the SHA-256 of its bytes: the same file is kept once.
 * @param name the file's name, without folders
 * @throws AttestError `too_large` above 2 GB, `empty_file` where there are no bytes
 */
export const keepEvidenceFile = async (
  libraryPath: string,
  name: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<EvidenceFile> => {
  const folder = evidenceFolder(libraryPath)
  const hash = createHash('sha256')
  let size = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > largestEvidenceFile) throw tooLarge()
      hash.update(chunk)
      yield chunk
    }
    if (size === 0) throw new AttestError('empty_file', 'The file is empty. Nothing was kept.')
  }
  await mkdir(folder, { recursive: true })
  const arriving = join(folder, `${randomBytes(8).toString('hex')}.arriving`)
  try {
    await writeWholeFile(arriving, counted())
  } catch (error) {
    // A folder that was made for nothing goes again; one with copies in it stays.
    await rmdir(folder).catch(() => {})
    throw error
  }
  const sha256 = hash.digest('hex')
  if (await findEvidenceFile(libraryPath, sha256)) await rm(arriving)
  else await rename(arriving, join(folder, `${sha256}${endingFor(name)}`))
  return { name, size, sha256 }
}
