import { readFileSync } from 'node:fs'
import { annotationPieces } from '../../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { AttestError } from '../../../src/core/errors.ts'
import { importFile } from '../../../src/main/import/import-file.ts'
import type { ImportedArticle } from '../../../src/main/import/imported-article.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url))

export const importFixture = (name: string): Promise<ImportedArticle> => importFile({ name, bytes: fixture(name) })

export const importText = (name: string, text: string): Promise<ImportedArticle> =>
  importFile({ name, bytes: bytesOf(text) })

/** The blocks of a body, a line each, as ProseMirror writes them: `paragraph("Text ", bold("bold"))`. */
export const linesOf = ({ body }: ImportedArticle): readonly string[] => parseBody(body).content.content.map(String)

/** What a call fails with; a call that does not fail fails the test. */
export const failureOf = async (call: () => unknown): Promise<AttestError> => {
  try {
    await call()
  } catch (error) {
    if (error instanceof AttestError) return error
    throw error
  }
  throw new Error('This should have failed.')
}

/** The plain text of an article. */
export const importedText = ({ body }: ImportedArticle): string => plainText(parseBody(body)).text

/** Each note of the file with its words, as `words ← text`, in the order of the file. */
export const noteLines = ({ body, importedNotes }: ImportedArticle): readonly string[] => {
  const node = parseBody(body)
  const pieces = annotationPieces(node, plainText(node))
  return importedNotes.map(
    ({ key, text }) => `${(pieces.get(key) ?? []).map(({ words }) => words).join(' … ')} ← ${text}`,
  )
}
