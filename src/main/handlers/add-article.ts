import { keepAnnotations } from '../../core/document/keep-annotations.ts'
import { renamedAnnotations } from '../../core/document/rename-annotations.ts'
import { parseBody } from '../../core/document/schema.ts'
import { type Annotation, noAttribution } from '../../core/model/annotation.ts'
import { countWords } from '../../core/text/word-count.ts'
import type { ImportedArticle } from '../import/imported-article.ts'
import { insertArticle } from '../store/article.ts'
import { addAnnotations } from './add-annotations.ts'
import { readBody } from './place-annotations.ts'
import { recordEvent, type Writing } from './write.ts'

type ImportedNote = ImportedArticle['importedNotes'][number]

/** A note of the file as an annotation, by whoever wrote it; by the editor and of now where the file does not say. */
export const noteOf = (
  { at, editor }: Writing,
  articleId: string,
  id: string,
  { text, author, at: written }: ImportedNote,
): Annotation => ({
  id,
  articleId,
  kind: 'note',
  manner: null,
  attribution: noAttribution,
  state: 'unchecked',
  note: text,
  pieces: [],
  prefix: '',
  suffix: '',
  detached: false,
  createdAt: written !== '' && written <= at ? written : at,
  createdBy: author || editor,
  changedAt: at,
})

/**
 * Adds an article to the library, with the notes that came on its words. Other annotation marks that came along with
 * copy belong to no annotation and are left out.
 * @returns its id
 */
export const addArticle = (
  writing: Writing,
  { fields, body: json, origin, importedNotes }: ImportedArticle,
): string => {
  const { database, at, newId } = writing
  const id = newId()
  const ids = new Map(importedNotes.map(({ key }) => [key, newId()]))
  const own = new Set(ids.values())
  const body = readBody(keepAnnotations(parseBody(renamedAnnotations(json, ids)), (each) => own.has(each)))
  const { node, plain } = body
  const wordCount = countWords(plain.text, fields.language)
  const article = { ...fields, id, version: 1, body: node.toJSON(), wordCount, origin, createdAt: at, changedAt: at }
  insertArticle(database, article, plain.text)
  const after = { headline: fields.headline, format: origin.format, fileName: origin.fileName }
  recordEvent(writing, { type: 'article imported', articleId: id, after })
  const notes = importedNotes.map((note) => noteOf(writing, id, ids.get(note.key) ?? '', note))
  addAnnotations(writing, notes, body)
  return id
}
