import { AttestError } from '../../core/errors.ts'

/** What a file is by its beginning; `zip`: a packed document, told apart once it is open. */
export type FileFormat = 'text' | 'markdown' | 'html' | 'zip' | 'rtf' | 'xml' | 'json'

/** A file as it comes in: its name without folders, and its bytes. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** For messages of refusal. */
export const readableFormats =
  'Attest reads plain text, Markdown, HTML, Word documents (DOCX), OpenDocument texts (ODT), RTF, ninjs, NewsML-G2 and NITF.'

const unsupported = (what: string): AttestError =>
  new AttestError('unsupported_format', `${what} ${readableFormats} Nothing was imported.`)

/** How files that cannot be read begin, and what to say of them. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF files cannot be read yet: copy the text and paste it.'],
  ['\x89PNG', 'This is a picture.'],
  ['\xff\xd8\xff', 'This is a picture.'],
  ['GIF8', 'This is a picture.'],
  ['RIFF', 'This is a picture, sound or film.'],
  ['II*\0', 'This is a picture.'],
  ['MM\0*', 'This is a picture.'],
  ['\x1f\x8b', 'This is a packed file.'],
  ['Rar!', 'This is a packed file.'],
  ['7z\xbc\xaf', 'This is a packed file.'],
  ['SQLite format 3', 'This is a database.'],
]

const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

const formatOfExtension: Readonly<Record<string, FileFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
}

const wordExtensions = ['docx', 'docm', 'dotx', 'dotm']

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** The 16-bit units of bytes in UTF-16; half a unit at the end is left out. */
const unitsOf = (bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): Uint16Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, index) =>
    view.getUint16(index * 2, encoding === 'UTF-16LE'),
  )
}

const isControl = (code: number): boolean => code < 0x20 && !(code >= 0x08 && code <= 0x0d) && code !== 0x1b

/** Text has hardly any NUL, and few other control characters. In UTF-16 half a character can look like one. */
const isBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 8192)
  const utf16 = looksLikeUtf16(bytes)
  const characters = utf16 ? unitsOf(head, utf16) : head
  let nulls = 0
  let others = 0
  for (const code of characters)
    if (code === 0) nulls++
    else if (isControl(code)) others++
  return others > characters.length * 0.05 || nulls > Math.max(4, characters.length * 0.01)
}

/** Which of two bytes is NUL nearly everywhere, in text of Latin letters without a byte order mark. */
export const looksLikeUtf16 = (bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return bytes[0] === 0xff ? 'UTF-16LE' : 'UTF-16BE'
  const head = bytes.subarray(0, 2048)
  const pairs = Math.floor(head.length / 2)
  if (pairs < 4) return null
  let [even, odd] = [0, 0]
  for (const [index, byte] of head.entries())
    if (byte === 0 && index % 2 === 0) even++
    else if (byte === 0) odd++
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'UTF-16LE'
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'UTF-16BE'
  return null
}

const withoutNulls = (text: string): string => text.replaceAll('\0', '')

/**
 * Tells a file's format by how it begins; its name only decides between kinds of text.
 * @throws AttestError `empty_file`, `unsupported_format`, or `unreadable_file` where a Word document is none
 */
export const sniffFormat = ({ name, bytes }: ImportFile): FileFormat => {
  if (bytes.length === 0) throw new AttestError('empty_file', 'The file is empty. Nothing was imported.')
  const extension = extensionOf(name)
  const isWord = wordExtensions.includes(extension)
  const head = latin(bytes.subarray(0, 1024))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith(ole)) {
    if (!isWord) throw unsupported('Old Word documents (DOC) cannot be read: save the document as DOCX.')
    throw new AttestError(
      'unreadable_file',
      'The Word document is protected by a password. Save it without one and import it again; nothing was imported.',
    )
  }
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (isWord)
    throw new AttestError(
      'unreadable_file',
      'The file is not a Word document, whatever its name says. Nothing was imported.',
    )
  const signature = signatures.find(([start]) => head.startsWith(start))
  if (signature) throw unsupported(signature[1])
  if (isBinary(bytes)) throw unsupported('The file is not text.')
  const opening = withoutNulls(head)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
  if (/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html[\s>])/i.test(opening)) return 'html'
  if (/^<(?:\?xml|nitf|news(?:Item|Message)|contentSet)[\s>]/.test(opening)) return 'xml'
  if (extension === 'jsonld')
    throw new AttestError(
      'unsupported_format',
      'Web Annotations belong onto an article: open it, and bring the file in there. Nothing was imported.',
    )
  if (opening.startsWith('{') && (extension === 'json' || /"uri"\s*:/.test(opening))) return 'json'
  return formatOfExtension[extension] ?? 'text'
}
