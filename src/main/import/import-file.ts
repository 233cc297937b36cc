import { createHash } from 'node:crypto'
import { AttestError } from '../../core/errors.ts'
import type { Origin } from '../../core/model/article.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import type { TellStep } from '../../core/model/import-step.ts'
import type { TrackedChanges } from '../../core/model/import-options.ts'
import { articleOf } from './article-of.ts'
import { cleanCharacters, cleaningNotes } from './clean-characters.ts'
import type { Copy } from './copy.ts'
import { decodeText } from './decode.ts'
import { isWordDocument } from './docx-package.ts'
import type { ImportedArticle } from './imported-article.ts'
import { docxChanges, readDocx } from './read-docx.ts'
import { readWebPage } from './read-html.ts'
import { isOdt, odtChanges, readOdt } from './read-odt.ts'
import { readMarkdown } from './read-markdown.ts'
import { readNewsXml } from './read-newsml.ts'
import { readNinjs } from './read-ninjs.ts'
import { readRtf, rtfChanges } from './read-rtf.ts'
import { readText } from './read-text.ts'
import { type ImportFile, readableFormats, sniffFormat } from './sniff.ts'
import { readZipParts, type ZipParts } from './zip-parts.ts'

/** What an editor chooses for files that have it. */
export interface ImportOptions {
  readonly trackedChanges: TrackedChanges
}

type TextFormat = 'text' | 'markdown' | 'html'

const readers: Readonly<Record<TextFormat, (text: string) => Copy>> = {
  text: readText,
  markdown: readMarkdown,
  html: readWebPage,
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const isNamedDocx = (name: string): boolean => /\.do[ct][xm]$/i.test(name)

const documentOrigin = (format: Origin['format'], { name, bytes }: ImportFile): Origin => ({
  format,
  fileName: name,
  encoding: '',
  encodingBasis: '',
  notes: [],
  sha256: sha256Of(bytes),
})

const noPackedDocument = (name: string): AttestError =>
  isNamedDocx(name)
    ? new AttestError(
        'unreadable_file',
        'The file is not a Word document, whatever its name says. Nothing was imported.',
      )
    : new AttestError('unsupported_format', `This archive is not a document. ${readableFormats} Nothing was imported.`)

const importPacked = async (
  file: ImportFile,
  { trackedChanges }: ImportOptions,
  tell: TellStep,
): Promise<ImportedArticle> => {
  tell('unpacking', 0)
  const parts = await readZipParts(file.bytes)
  if (isOdt(parts)) {
    const copy = readOdt(parts, trackedChanges, tell)
    tell('notes', 0)
    return articleOf(copy, documentOrigin('odt', file))
  }
  if (!isWordDocument(parts)) throw noPackedDocument(file.name)
  const { copy, carried } = await readDocx(parts, trackedChanges, tell)
  tell('notes', 0)
  const article = articleOf(copy, documentOrigin('docx', file))
  return carried === null ? article : { ...article, carried }
}

/** What a file of JSON or XML is, and what it holds. */
const readNews = (text: string, format: 'json' | 'xml'): { format: Origin['format']; copy: Copy } =>
  format === 'json' ? { format: 'ninjs', copy: readNinjs(text) } : readNewsXml(text)

const importNews = ({ name, bytes }: ImportFile, kind: 'json' | 'xml'): ImportedArticle => {
  checkLimit('textBytes', bytes.length)
  const { text, encoding, encodingBasis, notes } = decodeText(bytes, kind === 'xml')
  const { format, copy } = readNews(text, kind)
  return articleOf(copy, {
    format,
    fileName: name,
    encoding,
    encodingBasis,
    notes: [...notes],
    sha256: sha256Of(bytes),
  })
}

const importText = ({ name, bytes }: ImportFile, format: TextFormat): ImportedArticle => {
  checkLimit('textBytes', bytes.length)
  const { text: raw, encoding, encodingBasis, notes } = decodeText(bytes, format === 'html')
  const clean = cleanCharacters(raw)
  if (format !== 'html') checkLimit('characters', clean.text.length)
  return articleOf(readers[format](clean.text), {
    format,
    fileName: name,
    encoding,
    encodingBasis,
    notes: [...notes, ...cleaningNotes(clean)],
    sha256: sha256Of(bytes),
  })
}

/**
 * Reads a file as an article, its format told by what is in it. Every byte is taken to be hostile: limits first, nothing
 * run, nothing loaded. What could not be carried over stands in the origin's notes.
 * @param tell told how far reading has got
 * @throws AttestError `empty_file`, `unsupported_format`, `unreadable_file`, `too_large`
 */
export const importFile = async (
  file: ImportFile,
  options: ImportOptions = { trackedChanges: 'accepted' },
  tell: TellStep = () => {},
): Promise<ImportedArticle> => {
  checkLimit('fileBytes', file.bytes.length)
  const format = sniffFormat(file)
  if (format === 'zip') return importPacked(file, options, tell)
  tell('text', 0)
  if (format === 'rtf') {
    const copy = readRtf(file.bytes, options.trackedChanges, tell)
    tell('notes', 0)
    return articleOf(copy, documentOrigin('rtf', file))
  }
  if (format === 'json' || format === 'xml') return importNews(file, format)
  return importText(file, format)
}

/**
 * How many tracked changes a file has, for the editor to choose what becomes of them. Of what cannot be read, none: the
 * import says why.
 */
export const countFileChanges = async (file: ImportFile): Promise<{ inserted: number; deleted: number }> => {
  try {
    checkLimit('fileBytes', file.bytes.length)
    const format = sniffFormat(file)
    if (format === 'rtf') return rtfChanges(file.bytes)
    const parts: ZipParts = format === 'zip' ? await readZipParts(file.bytes) : new Map()
    if (isOdt(parts)) return odtChanges(parts)
    return isWordDocument(parts) ? docxChanges(parts) : { inserted: 0, deleted: 0 }
  } catch (error) {
    if (error instanceof AttestError) return { inserted: 0, deleted: 0 }
    throw error
  }
}
