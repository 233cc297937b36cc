import type { ArticleRecords } from '../../core/api.ts'
import { keepAnnotations } from '../../core/document/keep-annotations.ts'
import { parseBody } from '../../core/document/schema.ts'
import { evidenceFieldsSchema } from '../../core/model/evidence.ts'
import { requestFieldsSchema } from '../../core/model/request.ts'
import { sourceFieldsSchema } from '../../core/model/source.ts'
import { insertArticle } from '../store/article.ts'
import { insertDismissal } from '../store/dismissal.ts'
import { insertEvidence } from '../store/evidence.ts'
import { insertRequest } from '../store/request.ts'
import { insertSource, readSource } from '../store/source.ts'
import { insertWaiver } from '../store/waiver.ts'
import { dismissalInWords } from './changes/dismissal-changes.ts'
import { waiverInWords } from './changes/waiver-changes.ts'
import { addAnnotations, asMade } from './add-annotations.ts'
import { readBody } from './place-annotations.ts'
import { recordEvent, type Writing } from './write.ts'

/** Adds an article with all that belongs to it, as it was exported. Sources the library has are left as they are. */
export const addRecords = (writing: Writing, records: ArticleRecords): void => {
  const { article, annotations, evidence, requests, sources, dismissals, waivers } = records
  const { database } = writing
  const body = readBody(parseBody(article.body))
  const known = new Set(annotations.map(({ id }) => id))
  insertArticle(
    database,
    { ...article, body: keepAnnotations(body.node, (id) => known.has(id)).toJSON() },
    body.plain.text,
  )
  const { headline, origin } = article
  const after = { headline, format: origin.format, fileName: origin.fileName }
  recordEvent(writing, { type: 'article imported', articleId: article.id, after })
  for (const source of sources) {
    if (readSource(database, source.id)) continue
    insertSource(database, { ...source, mergedIntoId: null })
    recordEvent(writing, { type: 'source created', sourceId: source.id, after: sourceFieldsSchema.parse(source) })
  }
  addAnnotations(writing, annotations, body)
  const articleId = article.id
  for (const each of evidence) {
    insertEvidence(database, each)
    const { annotationId } = each
    const fields = evidenceFieldsSchema.parse(each)
    recordEvent(asMade(writing, each), { type: 'evidence added', articleId, annotationId, after: fields })
  }
  for (const each of requests) {
    insertRequest(database, each)
    const { annotationId, sourceId } = each
    const fields = requestFieldsSchema.parse(each)
    recordEvent(asMade(writing, each), { type: 'request added', articleId, annotationId, sourceId, after: fields })
  }
  for (const each of dismissals) {
    insertDismissal(database, each)
    recordEvent(asMade(writing, each), { type: 'suggestion dismissed', articleId, after: dismissalInWords(each) })
  }
  for (const each of waivers) {
    insertWaiver(database, each)
    const { reason } = each
    recordEvent(asMade(writing, each), { type: 'finding waived', articleId, after: waiverInWords(each), reason })
  }
}
