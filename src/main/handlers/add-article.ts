import { keepAnnotations } from '../../core/document/keep-annotations.ts'
import { plainText } from '../../core/document/plain-text.ts'
import { parseBody } from '../../core/document/schema.ts'
import { countWords } from '../../core/text/word-count.ts'
import type { ImportedArticle } from '../import/imported-article.ts'
import { insertArticle } from '../store/article.ts'
import { recordEvent, type Writing } from './write.ts'

/**
 * Adds an article to the library. Annotation marks that came along with copy belong to no annotation and are left out.
 * @returns its id
 */
export const addArticle = (writing: Writing, { fields, body, origin }: ImportedArticle): string => {
  const { database, at, newId } = writing
  const id = newId()
  const node = keepAnnotations(parseBody(body), () => false)
  const { text } = plainText(node)
  const wordCount = countWords(text, fields.language)
  const article = { ...fields, id, version: 1, body: node.toJSON(), wordCount, origin, createdAt: at, changedAt: at }
  insertArticle(database, article, text)
  const after = { headline: fields.headline, format: origin.format, fileName: origin.fileName }
  recordEvent(writing, { type: 'article imported', articleId: id, after })
  return id
}
