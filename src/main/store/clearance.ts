import type { Database } from 'better-sqlite3'
import type { Severity } from '../../core/model/finding.ts'
import { statement } from './statement.ts'

type Counts = Readonly<Record<Severity, number>>

/** Condition on `article` that holds where what is known of its clearance is that of its newest form. */
export const isChecked = 'clearance.article_id = article.id AND clearance.article_changed_at = article.changed_at'

/** What the check of an article came to; null where it was changed since, or never checked. */
export const readClearance = (database: Database, articleId: string): Counts | null =>
  statement<Counts>(
    database,
    `SELECT blocking, warning, hint FROM article JOIN clearance ON ${isChecked} WHERE article.id = ?`,
  ).get(articleId) ?? null

/** Notes how many findings are open in an article as it is now. */
export const writeClearance = (database: Database, articleId: string, counts: Counts): void => {
  statement(
    database,
    `INSERT INTO clearance (article_id, article_changed_at, blocking, warning, hint)
     SELECT id, changed_at, :blocking, :warning, :hint FROM article WHERE id = :articleId
     ON CONFLICT DO UPDATE SET article_changed_at = excluded.article_changed_at, blocking = excluded.blocking,
       warning = excluded.warning, hint = excluded.hint`,
  ).run({ ...counts, articleId })
}

/** Articles that want checking, last changed first. */
export const readUnchecked = (database: Database, limit: number): readonly string[] =>
  statement<{ id: string }>(
    database,
    `SELECT id FROM article WHERE removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM clearance WHERE ${isChecked})
     ORDER BY changed_at DESC, number DESC LIMIT ?`,
  )
    .all(limit)
    .map(({ id }) => id)

/** Has articles checked again: what they are checked by has changed. Without ids, all of them. */
export const forgetClearance = (database: Database, articleIds: readonly string[] | null): void => {
  if (articleIds === null) statement(database, 'DELETE FROM clearance').run()
  else
    statement(database, 'DELETE FROM clearance WHERE article_id IN (SELECT value FROM json_each(?))').run(
      JSON.stringify(articleIds),
    )
}
