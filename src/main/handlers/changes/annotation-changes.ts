import { forgetsSettled } from '../../../core/document/reconcile.ts'
import {
  type Annotation,
  type AnnotationFields,
  type Attribution,
  annotationFieldsSchema,
  wordsOf,
} from '../../../core/model/annotation.ts'
import type { ChangeOf } from '../../../core/model/change.ts'
import { difference } from '../../../core/model/difference.ts'
import { withFields } from '../../../core/model/with-fields.ts'
import {
  insertAnnotation,
  readAnnotation,
  setAnnotationRemoved,
  touchAnnotation,
  writeAnnotationFields,
} from '../../store/annotation.ts'
import { hasArticle } from '../../store/article.ts'
import { noteSourceUse } from '../../store/source.ts'
import { found } from '../found.ts'
import { recordEvent, type Writing } from '../write.ts'
import { standingSource } from './standing-source.ts'

/** An attribution with sources that stand on their own, also where it names one that was merged into another. */
const standing = ({ database, at }: Writing, attribution: Attribution): Attribution => {
  const { sourceId, relayedById } = attribution
  const source = sourceId && standingSource(database, sourceId)
  if (source) noteSourceUse(database, source, at)
  return { ...attribution, sourceId: source, relayedById: relayedById && standingSource(database, relayedById) }
}

/** An annotation, also a removed one: what was done to it before is kept with it. @throws AttestError `not_found` */
export const namedAnnotation = ({ database }: Pick<Writing, 'database'>, id: string): Annotation =>
  found('annotation', readAnnotation(database, id)).annotation

/** @param words what the annotation's mark in the saved body lies over, for the history */
export const createAnnotation = (writing: Writing, change: ChangeOf<'annotation.create'>, words: string): void => {
  const { database, at, editor } = writing
  const { id, articleId } = change
  found('article', hasArticle(database, articleId) || null)
  const fields: AnnotationFields = { ...change.fields, attribution: standing(writing, change.fields.attribution) }
  const annotation: Annotation = {
    ...fields,
    id,
    articleId,
    ...(change.stood ?? { pieces: [], prefix: '', suffix: '' }),
    detached: change.stood !== undefined,
    createdAt: at,
    createdBy: editor,
    changedAt: at,
  }
  insertAnnotation(database, annotation)
  const after = { ...fields, words: change.stood ? wordsOf(change.stood.pieces) : words }
  const { sourceId } = fields.attribution
  recordEvent(writing, { type: 'annotation created', articleId, annotationId: id, sourceId, after })
}

/** The source a change of attribution concerns: the new one, or the one that was taken away. */
const concerned = (before: Attribution, after: Attribution): string | null =>
  before.sourceId === after.sourceId ? null : (after.sourceId ?? before.sourceId)

export const changeAnnotation = (writing: Writing, change: ChangeOf<'annotation.change'>): void => {
  const { database, at, editor } = writing
  const known = found('annotation', readAnnotation(database, change.id))
  const { annotation } = known
  const before = annotationFieldsSchema.parse(annotation)
  const given = withFields<AnnotationFields>(before, change.fields)
  const after = change.fields.attribution ? { ...given, attribution: standing(writing, given.attribution) } : given
  const forgets = change.fields.state !== undefined && forgetsSettled(known, change.fields.state)
  const differing = difference(before, after)
  if (differing || forgets) writeAnnotationFields(database, change.id, after, forgets)
  if (!differing) return
  touchAnnotation(database, change.id, at, editor)
  recordEvent(writing, {
    type: 'annotation changed',
    articleId: annotation.articleId,
    annotationId: change.id,
    sourceId: concerned(before.attribution, after.attribution),
    ...differing,
    reason: change.reason,
  })
}

/** Hides an annotation or shows it again; an annotation that is so already is left alone. */
export const setAnnotationHidden = (writing: Writing, id: string, isHidden: boolean): void => {
  const { database, at, editor } = writing
  const { annotation, isRemoved } = found('annotation', readAnnotation(database, id))
  if (isRemoved === isHidden) return
  setAnnotationRemoved(database, id, isHidden ? at : null)
  touchAnnotation(database, id, at, editor)
  recordEvent(writing, {
    type: isHidden ? 'annotation removed' : 'annotation restored',
    articleId: annotation.articleId,
    annotationId: id,
  })
}
