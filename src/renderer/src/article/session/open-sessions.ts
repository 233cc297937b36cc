import type { Client } from '../../api/client.ts'
import type { ArticleSession } from './article-session.ts'

/** How many articles are kept open, with their undo history, behind the one shown. */
const keptOpen = 6

const open = new Map<string, ArticleSession>()

/** Those on their way: whoever asks for one meanwhile is given the same. */
const opening = new Map<string, Promise<ArticleSession>>()

const closeOldest = (): void => {
  for (const [id, session] of open) {
    if (open.size <= keptOpen) return
    if (session.outbox.state.get().name !== 'saved') continue
    open.delete(id)
    session.close()
  }
}

const takeUpOrOpen = async (client: Client, id: string): Promise<ArticleSession> => {
  const known = open.get(id)
  // What is unsaved must not be read over.
  if (known && known.outbox.state.get().name !== 'saved') await known.outbox.flush().catch(() => {})
  if (known && known.outbox.state.get().name !== 'saved') return known
  const [records, settings, { openArticleSession }] = await Promise.all([
    client.call('article.get', { id }),
    client.call('settings.get', {}),
    // The window closes and locks by way of this module: with the editor in it, every start would read the editor.
    import('./article-session.ts'),
    // What the editor is made of takes no article: it is made while the library reads.
    known ? null : import('../editor/copy-editor.ts').then(({ makeCopyEditorAhead }) => makeCopyEditorAhead()),
  ])
  const later = open.get(id)
  if (later?.takeRecords(records)) return later
  later?.close()
  const session = openArticleSession(client, records, settings.editor)
  open.delete(id)
  open.set(id, session)
  closeOldest()
  return session
}

/** Opens an article, or takes up the session left open where nothing else has changed the text since. */
export const openSession = (client: Client, id: string): Promise<ArticleSession> => {
  const underway = opening.get(id) ?? takeUpOrOpen(client, id).finally(() => opening.delete(id))
  opening.set(id, underway)
  return underway
}

/** Has an article that is not open yet read by the library while the window still draws its screen. */
export const openAhead = (client: Client, id: string): void => {
  // What goes wrong is told to the screen, which asks for the same.
  if (!open.has(id)) openSession(client, id).catch(() => {})
}

/** Lets every open article go, saved or not: the library they belong to is gone. */
export const closeSessions = (): void => {
  for (const session of open.values()) session.close()
  open.clear()
}

/** Saves every open article; rejects with the first failure. */
export const saveOpenSessions = async (): Promise<void> => {
  for (const session of open.values()) await session.outbox.flush()
}
