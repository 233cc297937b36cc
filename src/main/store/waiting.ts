import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { WaitingColumn, WaitingQuery, WaitingRow } from '../../core/model/waiting.ts'
import { statement } from './statement.ts'

const waiting = `(
  SELECT request.id, 'answer' AS what, a.id AS annotationId, a.article_id AS articleId, a.words, source.name AS whom,
    source.name_key AS whomKey, request.channel, request.asked_at AS since, request.deadline
  FROM request JOIN annotation AS a ON a.id = request.annotation_id JOIN source ON source.id = request.source_id
  WHERE request.outcome = 'open' AND request.removed_at IS NULL AND a.in_ledger
  UNION ALL
  SELECT a.id, 'recheck', a.id, a.article_id, a.words, '', '', '', a.changed_at, NULL
  FROM annotation AS a WHERE a.in_ledger AND a.state = 'recheck'
) AS w`

/** What has no deadline, or waits for nobody in particular, stands last either way. */
const orders: Readonly<Record<WaitingColumn, (direction: string) => string>> = {
  deadline: (direction) => `deadline IS NULL, deadline ${direction}`,
  whom: (direction) => `whom = '', whomKey ${direction}`,
  article: (direction) => `headline_key ${direction}`,
  since: (direction) => `since ${direction}`,
}

/** The SQL that reads a page of what waits. */
export const waitingSql = ({ sort }: Pick<WaitingQuery, 'sort'>): string =>
  `SELECT w.id, what, annotationId, articleId,
     iif(article.headline = '', substr(article.text, 1, 100), article.headline) AS headline, words, whom, channel,
     since, deadline
   FROM ${waiting} JOIN article ON article.id = w.articleId
   ORDER BY ${orders[sort.column](sort.descending ? 'DESC' : 'ASC')}, since, w.id LIMIT :limit OFFSET :offset`

/** What waits for whom in all articles; a page of it, and how much there is. */
export const readWaiting = (
  database: Database,
  { sort, offset, limit }: WaitingQuery,
): { rows: WaitingRow[]; total: number } => {
  const rows = statement<WaitingRow>(database, waitingSql({ sort })).all({ limit, offset })
  const total = statement<{ total: number }>(database, `SELECT count(*) AS total FROM ${waiting}`).get()
  return { rows, total: total?.total ?? 0 }
}
