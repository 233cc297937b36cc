import { AttestError } from '../../core/errors.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import { walkZip } from './walk-zip.ts'

/** The parts of a Word document that are looked at before it is read, by name, as text. */
export type DocxParts = ReadonlyMap<string, string>

const damaged = (what: string): AttestError => new AttestError('unreadable_file', `${what} Nothing was imported.`)

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

const isWordDocument = (types: string): boolean =>
  /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/.test(
    types,
  )

const readParts = async (bytes: Uint8Array): Promise<DocxParts> => {
  const parts = new Map<string, string>()
  let elements = 0
  await walkZip(bytes, {
    what: 'The Word document',
    mostParts: 'docxParts',
    mostBytes: 'docxBytes',
    mostTextBytes: 'docxXmlBytes',
    isText: isXml,
    keeps: isXml,
    take: (name, part) => {
      const content = part.toString('utf8')
      if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY'))
        throw damaged('The Word document has definitions in it that no Word document has.')
      elements += content.match(/<[^/?!]/g)?.length ?? 0
      checkLimit('docxElements', elements)
      parts.set(name, content)
    },
  })
  return parts
}

/**
 * Walks through every part of a zip archive before anything else touches it, and makes sure that it is a Word document.
 * @param isNamedDocx whether the file's name claims that it is one
 * @throws AttestError `too_large`, `unreadable_file` where it is damaged, `unsupported_format` where it is another archive
 */
export const openDocx = async (bytes: Uint8Array, isNamedDocx: boolean): Promise<DocxParts> => {
  const parts = await readParts(bytes)
  if (isWordDocument(parts.get('[Content_Types].xml') ?? '')) return parts
  if (isNamedDocx) throw damaged('The file is not a Word document, whatever its name says.')
  throw new AttestError(
    'unsupported_format',
    'This archive is not a Word document. Attest reads plain text, Markdown, HTML and Word documents (DOCX). Nothing was imported.',
  )
}
