import type { Database } from 'better-sqlite3'
import type { Event } from '../../core/model/event.ts'
import { touchArticle } from '../store/article.ts'
import { insertEvent } from '../store/event.ts'
import type { Context } from './context.ts'
import { currentSettings } from './settings.ts'

/** One transaction: when it is, who makes it, and which articles it has touched so far. */
export interface Writing {
  readonly database: Database
  /** ISO instant; the same for everything written together. */
  readonly at: string
  readonly editor: string
  readonly newId: () => string
  readonly articleIds: Set<string>
}

/**
 * Runs `work` in one transaction, all of it or nothing, and then tells the window what changed.
 * @returns what `work` returns
 */
export const write = <Result>(context: Context, work: (writing: Writing) => Result): Result => {
  const { database, newId } = context
  const at = context.clock().toISOString()
  const articleIds = new Set<string>()
  const result = database
    .transaction(() => {
      const done = work({ database, at, editor: currentSettings(context).editor, newId, articleIds })
      for (const id of articleIds) touchArticle(database, id, at)
      return done
    })
    .immediate()
  context.tellChanged([...articleIds])
  return result
}

type ToldEvent = Pick<Event, 'type'> & Partial<Omit<Event, 'sequence' | 'at' | 'editor'>>

/** Adds an event to the history, as of this transaction. */
export const recordEvent = (writing: Writing, event: ToldEvent): void => {
  const { database, at, editor, articleIds } = writing
  const open = { articleId: null, annotationId: null, sourceId: null, before: null, after: null, reason: '' }
  insertEvent(database, { ...open, ...event, at, editor })
  if (event.articleId) articleIds.add(event.articleId)
}
