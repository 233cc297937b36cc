import type { Database } from 'better-sqlite3-multiple-ciphers'
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

/** Notes how many findings were open in an article as it was at `changedAt`; where it was changed since, nothing. */
export const writeClearance = (database: Database, articleId: string, changedAt: string, counts: Counts): void => {
  statement(
    database,
    `INSERT INTO clearance (article_id, article_changed_at, blocking, warning, hint)
     SELECT id, changed_at, :blocking, :warning, :hint FROM article WHERE id = :articleId AND changed_at = :changedAt
     ON CONFLICT DO UPDATE SET article_changed_at = excluded.article_changed_at, blocking = excluded.blocking,
       warning = excluded.warning, hint = excluded.hint`,
  ).run({ ...counts, articleId, changedAt })
}

/** Where a walk over the articles, last changed first, has come to. */
export interface WalkPlace {
  readonly changedAt: string
  readonly number: number
}

/** Before the first article of a walk: later than any instant. */
export const walkStart: WalkPlace = { changedAt: '~', number: 0 }

/** The SQL that reads the next articles of a walk, and whether each wants checking. */
export const walkSql = `SELECT id, number, changed_at AS changedAt,
    NOT EXISTS (SELECT 1 FROM clearance WHERE ${isChecked}) AS wantsCheck
  FROM article WHERE removed_at IS NULL AND (changed_at, number) < (:changedAt, :number)
  ORDER BY changed_at DESC, number DESC LIMIT :limit`

/**
 * The next articles of a walk.
 * @returns those that want checking, and where the walk goes on; null at its end
 */
export const readUnchecked = (
  database: Database,
  from: WalkPlace,
  limit: number,
): { readonly ids: readonly string[]; readonly next: WalkPlace | null } => {
  const rows = statement<WalkPlace & { readonly id: string; readonly wantsCheck: number }>(database, walkSql).all({
    ...from,
    limit,
  })
  const last = rows.at(-1)
  return {
    ids: rows.filter(({ wantsCheck }) => wantsCheck === 1).map(({ id }) => id),
    next: last && rows.length === limit ? { changedAt: last.changedAt, number: last.number } : null,
  }
}

/** Has articles checked again: what they are checked by has changed. Without ids, all of them. */
export const forgetClearance = (database: Database, articleIds: readonly string[] | null): void => {
  if (articleIds === null) statement(database, 'DELETE FROM clearance').run()
  else
    statement(database, 'DELETE FROM clearance WHERE article_id IN (SELECT value FROM json_each(?))').run(
      JSON.stringify(articleIds),
    )
}
