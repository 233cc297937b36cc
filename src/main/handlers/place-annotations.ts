import type { Node } from '@tiptap/pm/model'
import { annotationPieces } from '../../core/document/annotation-pieces.ts'
import { keepAnnotations } from '../../core/document/keep-annotations.ts'
import { type PlainText, plainText } from '../../core/document/plain-text.ts'
import { type Reconciled, reconcile } from '../../core/document/reconcile.ts'
import { type Annotation, type Piece, wordsOf } from '../../core/model/annotation.ts'
import { readArticleAnnotations, touchAnnotation, writeAnnotationPlace } from '../store/annotation.ts'
import { recordEvent, type Writing } from './write.ts'

/** A body that was read and understood, before the library decides which of its marks stay. */
export interface ReadBody {
  readonly node: Node
  readonly plain: PlainText
  readonly marks: ReadonlyMap<string, readonly Piece[]>
}

export const readBody = (node: Node): ReadBody => {
  const plain = plainText(node)
  return { node, plain, marks: annotationPieces(node, plain) }
}

const tell = (writing: Writing, { annotation, before, events }: Reconciled): void => {
  const { database, at, editor } = writing
  const hasNewWords = wordsOf(annotation.pieces) !== wordsOf(before.annotation.pieces)
  if (events.length > 0 || hasNewWords) touchAnnotation(database, annotation.id, at, editor)
  const { id: annotationId, articleId } = annotation
  for (const event of events) recordEvent(writing, { ...event, articleId, annotationId })
}

const isNews = (before: Annotation, after: Annotation): boolean =>
  before.detached !== after.detached || before.state !== after.state

/**
 * Brings an article's annotations in line with a body, and leaves out of the body the marks that belong to none.
 * @param decided ids of the annotations whose state the editor set with the same save
 * @returns the body to keep, and the annotations that were detached, attached again or given another state
 */
export const placeAnnotations = (
  writing: Writing,
  articleId: string,
  { node, plain, marks }: ReadBody,
  decided: ReadonlySet<string>,
): { kept: Node; changed: readonly Annotation[] } => {
  const known = readArticleAnnotations(writing.database, articleId)
  const changes = reconcile(known, marks, plain.text, decided)
  for (const change of changes) {
    writeAnnotationPlace(writing.database, change.before, change)
    tell(writing, change)
  }
  const ids = new Set(known.map(({ annotation }) => annotation.id))
  const changed = changes
    .filter(({ annotation, before }) => isNews(before.annotation, annotation))
    .map(({ annotation }) => ({ ...annotation, changedAt: writing.at }))
  return { kept: keepAnnotations(node, (id) => ids.has(id)), changed }
}
