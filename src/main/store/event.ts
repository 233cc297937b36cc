import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Event, EventType } from '../../core/model/event.ts'
import { statement } from './statement.ts'

interface EventRow {
  readonly sequence: number
  readonly at: string
  readonly editor: string
  readonly type: EventType
  readonly article_id: string | null
  readonly annotation_id: string | null
  readonly source_id: string | null
  readonly before: string | null
  readonly after: string | null
  readonly reason: string
}

const eventOf = (row: EventRow): Event => ({
  sequence: row.sequence,
  at: row.at,
  editor: row.editor,
  type: row.type,
  articleId: row.article_id,
  annotationId: row.annotation_id,
  sourceId: row.source_id,
  before: row.before === null ? null : JSON.parse(row.before),
  after: row.after === null ? null : JSON.parse(row.after),
  reason: row.reason,
})

const columnOf = { articleId: 'article_id', annotationId: 'annotation_id', sourceId: 'source_id' } as const
const limit = 5000

/** What was done to an article, an annotation or a source, newest first, at most 5,000 events. */
export const readEvents = (database: Database, of: keyof typeof columnOf, id: string): readonly Event[] =>
  statement<EventRow>(database, `SELECT * FROM event WHERE ${columnOf[of]} = ? ORDER BY sequence DESC LIMIT ?`)
    .all(id, limit)
    .map(eventOf)

/** All that was ever done to an article and what is in it, in order. */
export const readAllEvents = (database: Database, articleId: string): readonly Event[] =>
  statement<EventRow>(database, 'SELECT * FROM event WHERE article_id = ? ORDER BY sequence')
    .all(articleId)
    .map(eventOf)

/** Adds to the history. Nothing ever takes from it. */
export const insertEvent = (database: Database, event: Omit<Event, 'sequence'>): void => {
  statement(
    database,
    `INSERT INTO event (at, editor, type, article_id, annotation_id, source_id, before, after, reason)
     VALUES (:at, :editor, :type, :articleId, :annotationId, :sourceId, :before, :after, :reason)`,
  ).run({
    ...event,
    before: event.before && JSON.stringify(event.before),
    after: event.after && JSON.stringify(event.after),
  })
}
