import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Waiver } from '../../core/model/waiver.ts'
import { statement } from './statement.ts'

interface WaiverRow {
  readonly id: string
  readonly article_id: string
  readonly finding_id: string
  readonly rule: string
  readonly words: string
  readonly reason: string
  readonly created_at: string
  readonly created_by: string
}

const waiverOf = (row: WaiverRow): Waiver => ({
  id: row.id,
  articleId: row.article_id,
  findingId: row.finding_id,
  rule: row.rule,
  words: row.words,
  reason: row.reason,
  createdAt: row.created_at,
  createdBy: row.created_by,
})

/** A waiver by its id, removed or not; null where there is none. */
export const readWaiver = (database: Database, id: string): Waiver | null => {
  const row = statement<WaiverRow>(database, 'SELECT * FROM waiver WHERE id = ?').get(id)
  return row ? waiverOf(row) : null
}

/** The waivers of an article, oldest first. */
export const readArticleWaivers = (database: Database, articleId: string): readonly Waiver[] =>
  statement<WaiverRow>(database, 'SELECT * FROM waiver WHERE article_id = ? AND removed_at IS NULL ORDER BY number')
    .all(articleId)
    .map(waiverOf)

export const insertWaiver = (database: Database, waiver: Waiver): void => {
  statement(
    database,
    `INSERT INTO waiver (id, article_id, finding_id, rule, words, reason, created_at, created_by)
     VALUES (:id, :articleId, :findingId, :rule, :words, :reason, :createdAt, :createdBy)`,
  ).run(waiver)
}

/**
 * Hides a waiver (an instant), or shows it again (null).
 * @returns whether that made a difference
 */
export const setWaiverRemoved = (database: Database, id: string, removedAt: string | null): boolean =>
  statement(
    database,
    'UPDATE waiver SET removed_at = :removedAt WHERE id = :id AND (removed_at IS NULL) = (:removedAt IS NOT NULL)',
  ).run({ id, removedAt }).changes > 0
