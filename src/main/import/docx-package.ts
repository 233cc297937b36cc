import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { AttestError } from '../../core/errors.ts'
import { checkLimit } from '../../core/model/import-limits.ts'

/** The parts of a Word document that are looked at before it is read, by name, as text. */
export type DocxParts = ReadonlyMap<string, string>

const damaged = (what: string, cause?: unknown): AttestError =>
  new AttestError('unreadable_file', `${what} Nothing was imported.`, { cause })

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

/** Unpacks one part, counting what really comes out of it. */
const unpack = async (archive: ZipFile, entry: Entry, count: (bytes: number) => void): Promise<string> => {
  const stream = await archive.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    count(chunk.length)
    if (isXml(entry.fileName)) chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const isWordDocument = (types: string): boolean =>
  /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/.test(
    types,
  )

const readParts = async (archive: ZipFile): Promise<DocxParts> => {
  checkLimit('docxParts', archive.entryCount)
  const parts = new Map<string, string>()
  let bytes = 0
  let xmlBytes = 0
  let elements = 0
  for await (const entry of archive.eachEntry()) {
    checkLimit('docxParts', parts.size + 1)
    if (entry.fileName.endsWith('/')) continue
    if (entry.isEncrypted()) throw damaged('The Word document is protected by a password.')
    if (parts.has(entry.fileName)) throw damaged('The Word document is damaged: it holds the same part twice.')
    const content = await unpack(archive, entry, (length) => {
      bytes += length
      checkLimit('docxBytes', bytes)
      if (!isXml(entry.fileName)) return
      xmlBytes += length
      checkLimit('docxXmlBytes', xmlBytes)
    })
    if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY'))
      throw damaged('The Word document has definitions in it that no Word document has.')
    elements += content.match(/<[^/?!]/g)?.length ?? 0
    checkLimit('docxElements', elements)
    parts.set(entry.fileName, content)
  }
  return parts
}

/**
 * Walks through every part of a zip archive before anything else touches it: counts parts and bytes against the limits
 * as they really are, not as declared, and makes sure that it is a Word document.
 * @param isNamedDocx whether the file's name claims that it is one
 * @throws AttestError `too_large`, `unreadable_file` where it is damaged, `unsupported_format` where it is another archive
 */
export const openDocx = async (bytes: Uint8Array, isNamedDocx: boolean): Promise<DocxParts> => {
  let parts: DocxParts
  try {
    parts = await readParts(
      await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }),
    )
  } catch (cause) {
    if (cause instanceof AttestError) throw cause
    throw damaged('The Word document is damaged and cannot be unpacked.', cause)
  }
  if (isWordDocument(parts.get('[Content_Types].xml') ?? '')) return parts
  if (isNamedDocx) throw damaged('The file is not a Word document, whatever its name says.')
  throw new AttestError(
    'unsupported_format',
    'This archive is not a Word document. Attest reads plain text, Markdown, HTML and Word documents (DOCX). Nothing was imported.',
  )
}
