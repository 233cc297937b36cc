import type { Origin } from '../../core/model/article.ts'
import { looksLikeUtf16 } from './sniff.ts'

/** Text read from bytes, with how, and what could not be read. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  readonly encodingBasis: Origin['encodingBasis']
  readonly notes: readonly string[]
}

const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
  shift_jis: 'Shift_JIS',
}

const nameOf = (label: string): string => names[label] ?? label.toUpperCase()

const decoderFor = (label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return null
  }
}

const decodeStrictly = (bytes: Uint8Array, label: string): string | null => {
  try {
    return decoderFor(label, true)?.decode(bytes) ?? null
  } catch {
    return null
  }
}

const plural = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Reads in an encoding that is certain; what it cannot mean shows as U+FFFD, and is said. */
const decodeCertainly = (
  bytes: Uint8Array,
  label: string,
  encodingBasis: Origin['encodingBasis'],
  notes: readonly string[],
): DecodedText => {
  const strict = decodeStrictly(bytes, label)
  if (strict !== null) return { text: strict, encoding: nameOf(label), encodingBasis, notes }
  const text = new TextDecoder(label).decode(bytes)
  const lost = text.split('\ufffd').length - 1
  const note = `${plural(lost, 'place', 'places')} in the file could not be read as ${nameOf(label)} and ${lost === 1 ? 'shows' : 'show'} as �.`
  return { text, encoding: nameOf(label), encodingBasis, notes: [...notes, note] }
}

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** The encoding an HTML or XML file states in its first 1,024 bytes. */
const declaredLabel = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  const found =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head) ??
    /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return found?.[1]?.toLowerCase() ?? null
}

/**
 * Reads bytes as text: by the byte order mark, else as declared (in HTML), else as UTF-8 where every byte fits, else as
 * UTF-16 or Windows-1252. The byte order mark is left out. Nothing is replaced without a note.
 * @param mayDeclare whether the format states its encoding inside
 */
export const decodeText = (bytes: Uint8Array, mayDeclare: boolean): DecodedText => {
  const marked = byteOrderMark(bytes)
  if (marked) return decodeCertainly(bytes, marked, 'byte order mark', [])
  const notes: string[] = []
  const declared = mayDeclare ? declaredLabel(bytes) : null
  if (declared) {
    // What can be read byte by byte is not UTF-16, whatever it says of itself.
    const decoder = decoderFor(declared.startsWith('utf-16') ? 'utf-8' : declared, true)
    const text = decoder && decodeStrictly(bytes, decoder.encoding)
    if (decoder && text !== null) return { text, encoding: nameOf(decoder.encoding), encodingBasis: 'declared', notes }
    notes.push(`The file says that it is in ${declared}, but cannot be read as that.`)
  }
  const utf16 = looksLikeUtf16(bytes)
  if (utf16) return decodeCertainly(bytes, utf16.toLowerCase(), 'fallback', notes)
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8', encodingBasis: 'valid UTF-8', notes }
  notes.push('The file does not say how it is encoded; it was read as Windows-1252. Check accents and quotation marks.')
  return decodeCertainly(bytes, 'windows-1252', 'fallback', notes)
}
