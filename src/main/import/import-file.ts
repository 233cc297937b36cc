import { createHash } from 'node:crypto'
import { articleOf } from './article-of.ts'
import { cleanCharacters, cleaningNotes } from './clean-characters.ts'
import type { Copy } from './copy.ts'
import { decodeText } from './decode.ts'
import type { ImportedArticle } from './imported-article.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import { type FileFormat, type ImportFile, sniffFormat } from './sniff.ts'

const isNamedDocx = (name: string): boolean => /\.do[ct][xm]$/i.test(name)

const readers: Readonly<Record<Exclude<FileFormat, 'docx'>, (text: string) => Copy>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const importDocx = async ({ name, bytes }: ImportFile): Promise<ImportedArticle> =>
  articleOf(await readDocx(bytes, isNamedDocx(name)), {
    format: 'docx',
    fileName: name,
    encoding: '',
    encodingBasis: '',
    notes: [],
    sha256: sha256Of(bytes),
  })

const importText = ({ name, bytes }: ImportFile, format: Exclude<FileFormat, 'docx'>): ImportedArticle => {
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
 * Reads a file as an article: plain text, Markdown, HTML or DOCX, told apart by what is in it. Every byte is taken to
 * be hostile: limits first, nothing run, nothing loaded. What could not be carried over stands in the origin's notes.
 * @throws AttestError `empty_file`, `unsupported_format`, `unreadable_file`, `too_large`
 */
export const importFile = async (file: ImportFile): Promise<ImportedArticle> => {
  checkLimit('fileBytes', file.bytes.length)
  const format = sniffFormat(file)
  return format === 'docx' ? importDocx(file) : importText(file, format)
}
