import { reconcile } from '../../core/document/reconcile.ts'
import { type Annotation, annotationFieldsSchema, wordsOf } from '../../core/model/annotation.ts'
import { insertAnnotation } from '../store/annotation.ts'
import { noteSourceUse } from '../store/source.ts'
import type { ReadBody } from './place-annotations.ts'
import { recordEvent, type Writing } from './write.ts'

/** The history of a record begins when and by whom it was made, not with its arrival here. */
export const asMade = (
  writing: Writing,
  made: { readonly createdAt: string; readonly createdBy: string },
): Writing => ({ ...writing, at: made.createdAt, editor: made.createdBy })

/** The annotations with their places as the body has them; those without marks in it are detached. */
export const placed = (annotations: readonly Annotation[], { marks, plain }: ReadBody): readonly Annotation[] => {
  const known = annotations.map((annotation) => ({
    annotation: { ...annotation, pieces: annotation.detached ? annotation.pieces : [] },
    settled: null,
  }))
  const decided = new Set(annotations.map(({ id }) => id))
  const changed = new Map(
    reconcile(known, marks, plain.text, decided).map(({ annotation }) => [annotation.id, annotation]),
  )
  return known.map(({ annotation }) => changed.get(annotation.id) ?? annotation)
}

const addAnnotation = (writing: Writing, annotation: Annotation): void => {
  const { id, articleId, attribution, changedAt } = annotation
  insertAnnotation(writing.database, annotation)
  if (attribution.sourceId) noteSourceUse(writing.database, attribution.sourceId, changedAt)
  recordEvent(asMade(writing, annotation), {
    type: 'annotation created',
    articleId,
    annotationId: id,
    sourceId: attribution.sourceId,
    after: { ...annotationFieldsSchema.parse(annotation), words: wordsOf(annotation.pieces) },
  })
}

/** Adds annotations that came with an article, each in its place in the body. */
export const addAnnotations = (writing: Writing, annotations: readonly Annotation[], body: ReadBody): void => {
  for (const annotation of placed(annotations, body)) addAnnotation(writing, annotation)
}
