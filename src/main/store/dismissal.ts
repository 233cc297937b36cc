import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Dismissal, DismissalFields, DismissalKind } from '../../core/model/dismissal.ts'
import { statement } from './statement.ts'

interface DismissalRow {
  readonly id: string
  readonly article_id: string
  readonly kind: DismissalKind
  readonly words: string
  readonly created_at: string
  readonly created_by: string
}

const dismissalOf = (row: DismissalRow): Dismissal => ({
  id: row.id,
  articleId: row.article_id,
  kind: row.kind,
  words: JSON.parse(row.words),
  createdAt: row.created_at,
  createdBy: row.created_by,
})

/** A dismissal by its id, removed or not; null where there is none. */
export const readDismissal = (database: Database, id: string): Dismissal | null => {
  const row = statement<DismissalRow>(database, 'SELECT * FROM dismissal WHERE id = ?').get(id)
  return row ? dismissalOf(row) : null
}

/** The dismissals of an article, oldest first. */
export const readArticleDismissals = (database: Database, articleId: string): readonly Dismissal[] =>
  statement<DismissalRow>(
    database,
    'SELECT * FROM dismissal WHERE article_id = ? AND removed_at IS NULL ORDER BY number',
  )
    .all(articleId)
    .map(dismissalOf)

/** All dismissals of an article, removed ones too: what was taken back may be made again. */
export const readEveryDismissal = (database: Database, articleId: string): readonly Dismissal[] =>
  statement<DismissalRow>(database, 'SELECT * FROM dismissal WHERE article_id = ? ORDER BY number')
    .all(articleId)
    .map(dismissalOf)

export const insertDismissal = (database: Database, dismissal: Dismissal): void => {
  statement(
    database,
    `INSERT INTO dismissal (id, article_id, kind, words, created_at, created_by)
     VALUES (:id, :articleId, :kind, :words, :createdAt, :createdBy)`,
  ).run({ ...dismissal, words: JSON.stringify(dismissal.words) })
}

/** Writes where the words of a dismissal stand now. */
export const writeDismissalPlace = (database: Database, id: string, words: DismissalFields['words']): void => {
  statement(database, 'UPDATE dismissal SET words = ? WHERE id = ?').run(JSON.stringify(words), id)
}

/**
 * Hides a dismissal (an instant), or shows it again (null).
 * @returns whether that made a difference
 */
export const setDismissalRemoved = (database: Database, id: string, removedAt: string | null): boolean =>
  statement(
    database,
    'UPDATE dismissal SET removed_at = :removedAt WHERE id = :id AND (removed_at IS NULL) = (:removedAt IS NOT NULL)',
  ).run({ id, removedAt }).changes > 0
