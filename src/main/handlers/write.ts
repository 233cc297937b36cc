import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Event } from '../../core/model/event.ts'
import { touchArticle } from '../store/article.ts'
import { insertEvent } from '../store/event.ts'
import { checkPlace } from '../store/library-place.ts'
import type { Context } from './context.ts'
import { currentSettings } from './settings.ts'

/** One transaction: when it is, and who makes it. */
export interface Writing {
  readonly database: Database
  /** ISO instant; the same for everything written together. */
  readonly at: string
  readonly editor: string
  readonly newId: () => string
  /** The articles this changes, and those it only concerns: the window is told of both. */
  readonly changedArticles: Set<string>
  readonly concernedArticles: Set<string>
}

/**
 * Runs `work` in one transaction, all of it or nothing, and then tells the window what changed.
 * @returns what `work` returns
 * @throws AttestError `library_missing` where the library's file was taken away
 */
export const write = <Result>(context: Context, work: (writing: Writing) => Result): Result => {
  const { database, newId } = context
  checkPlace(database)
  const at = context.clock().toISOString()
  const changedArticles = new Set<string>()
  const concernedArticles = new Set<string>()
  const result = database
    .transaction(() => {
      const { editor } = currentSettings(context)
      const done = work({ database, at, editor, newId, changedArticles, concernedArticles })
      for (const id of changedArticles) touchArticle(database, id, at)
      return done
    })
    .immediate()
  context.tellChanged([...new Set([...changedArticles, ...concernedArticles])])
  return result
}

type ToldEvent = Pick<Event, 'type'> & Partial<Omit<Event, 'sequence' | 'at' | 'editor'>>

/** Adds an event to the history, as of this transaction. */
export const recordEvent = (writing: Writing, event: ToldEvent): void => {
  const { database, at, editor, changedArticles, concernedArticles } = writing
  const open = { articleId: null, annotationId: null, sourceId: null, before: null, after: null, reason: '' }
  insertEvent(database, { ...open, ...event, at, editor })
  if (!event.articleId) return
  const articles = event.type === 'article exported' ? concernedArticles : changedArticles
  articles.add(event.articleId)
}
