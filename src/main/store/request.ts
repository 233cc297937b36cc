import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Request, RequestFields, RequestOutcome } from '../../core/model/request.ts'
import { statement } from './statement.ts'

interface RequestRow {
  readonly id: string
  readonly annotation_id: string
  readonly source_id: string
  readonly channel: string
  readonly question: string
  readonly asked_at: string
  readonly deadline: string | null
  readonly outcome: RequestOutcome
  readonly outcome_at: string | null
  readonly answer: string
  readonly created_at: string
  readonly created_by: string
}

const requestOf = (row: RequestRow): Request => ({
  id: row.id,
  annotationId: row.annotation_id,
  sourceId: row.source_id,
  channel: row.channel,
  question: row.question,
  askedAt: row.asked_at,
  deadline: row.deadline,
  outcome: row.outcome,
  outcomeAt: row.outcome_at,
  answer: row.answer,
  createdAt: row.created_at,
  createdBy: row.created_by,
})

/** A request by its id, removed or not; null where there is none. */
export const readRequest = (database: Database, id: string): Request | null => {
  const row = statement<RequestRow>(database, 'SELECT * FROM request WHERE id = ?').get(id)
  return row ? requestOf(row) : null
}

/** The requests about every annotation of an article, oldest first. */
export const readArticleRequests = (database: Database, articleId: string): readonly Request[] =>
  statement<RequestRow>(
    database,
    `SELECT request.* FROM annotation AS a
     JOIN request ON request.annotation_id = a.id AND request.removed_at IS NULL
     WHERE a.article_id = ? AND a.removed_at IS NULL ORDER BY request.number`,
  )
    .all(articleId)
    .map(requestOf)

const sourceLimit = 1000

/** The requests put to a source, newest first, at most 1,000. */
export const readSourceRequests = (database: Database, sourceId: string): readonly Request[] =>
  statement<RequestRow>(
    database,
    'SELECT * FROM request WHERE source_id = ? AND removed_at IS NULL ORDER BY asked_at DESC LIMIT ?',
  )
    .all(sourceId, sourceLimit)
    .map(requestOf)

export const insertRequest = (database: Database, request: Request): void => {
  statement(
    database,
    `INSERT INTO request (id, annotation_id, source_id, channel, question, asked_at, deadline, outcome, outcome_at,
       answer, created_at, created_by)
     VALUES (:id, :annotationId, :sourceId, :channel, :question, :askedAt, :deadline, :outcome, :outcomeAt,
       :answer, :createdAt, :createdBy)`,
  ).run(request)
}

export const writeRequestFields = (database: Database, id: string, fields: RequestFields): void => {
  statement(
    database,
    `UPDATE request SET source_id = :sourceId, channel = :channel, question = :question, asked_at = :askedAt,
       deadline = :deadline, outcome = :outcome, outcome_at = :outcomeAt, answer = :answer WHERE id = :id`,
  ).run({ ...fields, id })
}

/**
 * Hides a request (an instant), or shows it again (null).
 * @returns whether that made a difference
 */
export const setRequestRemoved = (database: Database, id: string, removedAt: string | null): boolean =>
  statement(
    database,
    'UPDATE request SET removed_at = :removedAt WHERE id = :id AND (removed_at IS NULL) = (:removedAt IS NOT NULL)',
  ).run({ id, removedAt }).changes > 0
