import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { KnownAnnotation } from '../../core/document/reconcile.ts'
import {
  type Annotation,
  type AnnotationFields,
  type AnnotationKind,
  type Manner,
  type Piece,
  wordsOf,
} from '../../core/model/annotation.ts'
import type { ConfirmationState } from '../../core/model/state.ts'
import { sortKey } from '../../core/text/sort-key.ts'
import { statement } from './statement.ts'

export interface AnnotationRow {
  readonly number: number
  readonly id: string
  readonly article_id: string
  readonly kind: AnnotationKind
  readonly manner: Manner | null
  readonly state: ConfirmationState
  readonly source_id: string | null
  readonly mention_id: string | null
  readonly cue_id: string | null
  readonly relayed_by_id: string | null
  readonly channel: string
  readonly place: string
  readonly date: string
  readonly detached: number
  readonly created_at: string
  readonly created_by: string
  readonly changed_at: string
  readonly changed_by: string
  readonly removed_at: string | null
  readonly prefix: string
  readonly suffix: string
  readonly note: string
  readonly settled_words: string | null
  readonly settled_state: ConfirmationState | null
}

/** The columns of an `AnnotationRow`, from `annotation AS a`. */
export const annotationColumns = `a.number, a.id, a.article_id, a.kind, a.manner, a.state, a.source_id, a.mention_id,
  a.cue_id, a.relayed_by_id, a.channel, a.place, a.date, a.detached, a.created_at, a.created_by, a.changed_at,
  a.changed_by, a.removed_at, a.prefix, a.suffix, a.note, a.settled_words, a.settled_state`

export const annotationOf = (row: AnnotationRow, pieces: readonly Piece[]): Annotation => ({
  id: row.id,
  articleId: row.article_id,
  kind: row.kind,
  manner: row.manner,
  state: row.state,
  attribution: {
    sourceId: row.source_id,
    mentionId: row.mention_id,
    cueId: row.cue_id,
    channel: row.channel,
    place: row.place,
    date: row.date,
    relayedById: row.relayed_by_id,
  },
  note: row.note,
  pieces,
  prefix: row.prefix,
  suffix: row.suffix,
  detached: row.detached === 1,
  createdAt: row.created_at,
  createdBy: row.created_by,
  changedAt: row.changed_at,
})

const fieldValues = ({ attribution, ...fields }: AnnotationFields) => ({
  kind: fields.kind,
  manner: fields.manner,
  state: fields.state,
  note: fields.note,
  source_id: attribution.sourceId,
  mention_id: attribution.mentionId,
  cue_id: attribution.cueId,
  relayed_by_id: attribution.relayedById,
  channel: attribution.channel,
  place: attribution.place,
  date: attribution.date,
})

const knownOf = (row: AnnotationRow, pieces: readonly Piece[]): KnownAnnotation => ({
  annotation: annotationOf(row, pieces),
  settled:
    row.settled_words === null || row.settled_state === null
      ? null
      : { words: row.settled_words, state: row.settled_state },
})

const pieceSql = 'SELECT start, end, words FROM annotation_piece WHERE annotation_number = ? ORDER BY ordinal'

/** The pieces of one annotation, in reading order. */
export const readPieces = (database: Database, annotationNumber: number): readonly Piece[] =>
  statement<Piece>(database, pieceSql).all(annotationNumber)

/** An annotation by its id, removed or not; null where there is none. */
export const readAnnotation = (
  database: Database,
  id: string,
): (KnownAnnotation & { readonly isRemoved: boolean }) | null => {
  const row = statement<AnnotationRow>(database, `SELECT ${annotationColumns} FROM annotation AS a WHERE a.id = ?`).get(
    id,
  )
  return row ? { ...knownOf(row, readPieces(database, row.number)), isRemoved: row.removed_at !== null } : null
}

/** Every annotation of an article that is not removed, in the order in which they were made. */
export const readArticleAnnotations = (database: Database, articleId: string): readonly KnownAnnotation[] => {
  const rows = statement<AnnotationRow>(
    database,
    `SELECT ${annotationColumns} FROM annotation AS a WHERE a.article_id = ? AND a.removed_at IS NULL ORDER BY a.number`,
  ).all(articleId)
  const pieces = new Map<number, Piece[]>()
  const found = statement<Piece & { number: number }>(
    database,
    `SELECT a.number, p.start, p.end, p.words FROM annotation AS a
     JOIN annotation_piece AS p ON p.annotation_number = a.number
     WHERE a.article_id = ? AND a.removed_at IS NULL ORDER BY a.number, p.ordinal`,
  ).all(articleId)
  for (const { number, ...piece } of found) {
    const known = pieces.get(number)
    if (known) known.push(piece)
    else pieces.set(number, [piece])
  }
  return rows.map((row) => knownOf(row, pieces.get(row.number) ?? []))
}

/** Stores a new annotation with its pieces, if it has any yet. */
export const insertAnnotation = (database: Database, annotation: Annotation): void => {
  const words = wordsOf(annotation.pieces)
  statement(
    database,
    `INSERT INTO annotation (id, article_id, kind, manner, state, source_id, mention_id, cue_id, relayed_by_id, channel,
       place, date, detached, created_at, created_by, changed_at, changed_by, words_key, prefix, suffix, note, words)
     VALUES (:id, :article_id, :kind, :manner, :state, :source_id, :mention_id, :cue_id, :relayed_by_id, :channel,
       :place, :date, :detached, :created_at, :created_by, :changed_at, :created_by, :words_key, :prefix, :suffix,
       :note, :words)`,
  ).run({
    ...fieldValues(annotation),
    id: annotation.id,
    article_id: annotation.articleId,
    detached: annotation.detached ? 1 : 0,
    created_at: annotation.createdAt,
    created_by: annotation.createdBy,
    changed_at: annotation.changedAt,
    words,
    words_key: sortKey(words),
    prefix: annotation.prefix,
    suffix: annotation.suffix,
  })
  writePieces(database, annotation.id, [], annotation.pieces)
}

/** Writes what an editor decides. @param forgetSettled whether the words the state was settled on are forgotten */
export const writeAnnotationFields = (
  database: Database,
  id: string,
  fields: AnnotationFields,
  forgetSettled: boolean,
): void => {
  statement(
    database,
    `UPDATE annotation SET kind = :kind, manner = :manner, state = :state, source_id = :source_id,
       mention_id = :mention_id, cue_id = :cue_id, relayed_by_id = :relayed_by_id, channel = :channel, place = :place,
       date = :date, note = :note,
       settled_words = iif(:forget, NULL, settled_words), settled_state = iif(:forget, NULL, settled_state)
     WHERE id = :id`,
  ).run({ ...fieldValues(fields), id, forget: forgetSettled ? 1 : 0 })
}

/** Sets what an annotation's words and state were before a change of its words set it to recheck. */
export const setSettled = (
  database: Database,
  id: string,
  { words, state }: { readonly words: string; readonly state: ConfirmationState },
): void => {
  statement(database, 'UPDATE annotation SET settled_words = ?, settled_state = ? WHERE id = ?').run(words, state, id)
}

/** Notes that an annotation, its evidence or its requests were changed. */
export const touchAnnotation = (database: Database, id: string, at: string, editor: string): void => {
  statement(database, 'UPDATE annotation SET changed_at = ?, changed_by = ? WHERE id = ?').run(at, editor, id)
}

/** Hides an annotation (an instant), or shows it again (null). */
export const setAnnotationRemoved = (database: Database, id: string, removedAt: string | null): void => {
  statement(database, 'UPDATE annotation SET removed_at = ? WHERE id = ?').run(removedAt, id)
}

const writePieces = (database: Database, id: string, before: readonly Piece[], after: readonly Piece[]): void => {
  const number = '(SELECT number FROM annotation WHERE id = :id)'
  const put = statement(
    database,
    `INSERT INTO annotation_piece (annotation_number, ordinal, start, end, words)
     VALUES (${number}, :ordinal, :start, :end, :words)
     ON CONFLICT DO UPDATE SET start = :start, end = :end, words = :words`,
  )
  for (const [ordinal, piece] of after.entries()) {
    const old = before[ordinal]
    const isSame = old?.start === piece.start && old.end === piece.end && old.words === piece.words
    if (!isSame) put.run({ id, ordinal, start: piece.start, end: piece.end, words: piece.words })
  }
  if (after.length < before.length) {
    const cut = `DELETE FROM annotation_piece WHERE annotation_number = ${number} AND ordinal >= :from`
    statement(database, cut).run({ id, from: after.length })
  }
}

/** Writes where an annotation lies and what that means for its state; only the rows that differ from `before`. */
export const writeAnnotationPlace = (database: Database, before: KnownAnnotation, after: KnownAnnotation): void => {
  const was = before.annotation
  const is = after.annotation
  writePieces(database, is.id, was.pieces, is.pieces)
  const words = wordsOf(is.pieces)
  const isSameRow =
    words === wordsOf(was.pieces) &&
    is.prefix === was.prefix &&
    is.suffix === was.suffix &&
    is.detached === was.detached &&
    is.state === was.state
  if (isSameRow) return
  statement(
    database,
    `UPDATE annotation SET words = :words, words_key = :words_key, prefix = :prefix, suffix = :suffix,
       detached = :detached, state = :state, settled_words = :settled_words, settled_state = :settled_state
     WHERE id = :id`,
  ).run({
    id: is.id,
    words,
    words_key: sortKey(words),
    prefix: is.prefix,
    suffix: is.suffix,
    detached: is.detached ? 1 : 0,
    state: is.state,
    settled_words: after.settled?.words ?? null,
    settled_state: after.settled?.state ?? null,
  })
}
