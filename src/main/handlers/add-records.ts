import type { ArticleRecords } from '../../core/api.ts'
import { keepAnnotations } from '../../core/document/keep-annotations.ts'
import { annotationFieldsSchema } from '../../core/model/annotation.ts'
import { evidenceFieldsSchema } from '../../core/model/evidence.ts'
import { requestFieldsSchema } from '../../core/model/request.ts'
import { sourceFieldsSchema } from '../../core/model/source.ts'
import { insertAnnotation } from '../store/annotation.ts'
import { insertArticle } from '../store/article.ts'
import { insertEvidence } from '../store/evidence.ts'
import { insertRequest } from '../store/request.ts'
import { insertSource, noteSourceUse, readSource } from '../store/source.ts'
import { placeAnnotations, readBody } from './place-annotations.ts'
import { recordEvent, type Writing } from './write.ts'

/** The history of a record begins when and by whom it was made, not with its arrival here. */
const asMade = (writing: Writing, made: { readonly createdAt: string; readonly createdBy: string }): Writing => ({
  ...writing,
  at: made.createdAt,
  editor: made.createdBy,
})

const addAnnotations = (writing: Writing, { article, annotations }: ArticleRecords): void => {
  const body = readBody(article.body)
  for (const annotation of annotations) {
    // Where the others lie is taken from the body.
    const pieces = annotation.detached ? annotation.pieces : []
    insertAnnotation(writing.database, { ...annotation, pieces })
    if (annotation.attribution.sourceId) {
      noteSourceUse(writing.database, annotation.attribution.sourceId, annotation.changedAt)
    }
    const words = (body.marks.get(annotation.id) ?? pieces).map((piece) => piece.words).join(' … ')
    recordEvent(asMade(writing, annotation), {
      type: 'annotation created',
      articleId: article.id,
      annotationId: annotation.id,
      sourceId: annotation.attribution.sourceId,
      after: { ...annotationFieldsSchema.parse(annotation), words },
    })
  }
  placeAnnotations(writing, article.id, body, new Set(annotations.map(({ id }) => id)))
}

/** Adds an article with all that belongs to it, as it was exported. Sources the library has are left as they are. */
export const addRecords = (writing: Writing, records: ArticleRecords): void => {
  const { article, annotations, evidence, requests, sources } = records
  const { database } = writing
  const { node, plain } = readBody(article.body)
  const known = new Set(annotations.map(({ id }) => id))
  insertArticle(database, { ...article, body: keepAnnotations(node, (id) => known.has(id)).toJSON() }, plain.text)
  const { headline, origin } = article
  const after = { headline, format: origin.format, fileName: origin.fileName }
  recordEvent(writing, { type: 'article imported', articleId: article.id, after })
  for (const source of sources) {
    if (readSource(database, source.id)) continue
    insertSource(database, { ...source, mergedIntoId: null })
    recordEvent(writing, { type: 'source created', sourceId: source.id, after: sourceFieldsSchema.parse(source) })
  }
  addAnnotations(writing, records)
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
}
