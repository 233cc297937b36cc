import { unzipSync } from 'fflate'
import type { FilePart } from '../../../core/export/leak/find-leak.ts'
import { pdfParts } from './pdf-parts.ts'

/** Of one part of an archive inside an archive, in bytes: evidence is not ours, and may be made to unpack to anything. */
const largestPart = 100 * 1024 * 1024

/** How deep archives in archives are opened: a bundle, a Word document in it, and what is embedded in that. */
const deepest = 3

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.charCodeAt(0))

const unzipped = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null => {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= largestPart })
  } catch {
    return null
  }
}

/** What nobody sees comes last: the place that is named is one that can be looked at. */
const hiddenLast = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  Number(one.startsWith('customXml/')) - Number(other.startsWith('customXml/'))

/** Bytes as text: as UTF-8, and where they are not text, also with each byte or each two for a letter. */
const textParts = (bytes: Uint8Array, name: string): readonly FilePart[] => {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\0') && !text.includes('\ufffd')) return [{ name, text }]
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [text, buffer.toString('latin1'), buffer.toString('utf16le'), buffer.subarray(1).toString('utf16le')].map(
    (each) => ({ name, text: each }),
  )
}

/**
 * The parts of a file as text, for reading it again before it is handed out: an archive unpacked, with the names of its
 * parts, archives in it as well; of a PDF its pages and what stands beside them.
 * @param name of the part of an archive these bytes are; empty for a file
 */
export const fileParts = async (bytes: Uint8Array, name = '', depth = 0): Promise<readonly FilePart[]> => {
  if (startsWith(bytes, '%PDF')) return [...(await pdfParts(bytes, name)), ...textParts(bytes, name)]
  const files = startsWith(bytes, 'PK\x03\x04') && depth < deepest ? unzipped(bytes) : null
  if (!files) return textParts(bytes, name)
  const parts: FilePart[] = []
  for (const [inner, content] of Object.entries(files).sort(hiddenLast)) {
    const path = name === '' ? inner : `${name}/${inner}`
    parts.push({ name: `the name of ${name === '' ? 'a part' : name}`, text: inner })
    parts.push(...(await fileParts(content, path, depth + 1)))
  }
  return parts
}
