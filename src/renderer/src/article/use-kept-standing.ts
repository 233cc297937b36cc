import { useEffect } from 'react'
import { keepScreen } from '../screen-in-address.ts'
import type { ArticleSession } from './session/article-session.ts'

/** How long the address may lag behind the caret, in milliseconds: browsers take only so many changes of it. */
const lag = 500

/** Keeps in the window's address where in the article the caret stands. */
export const useKeptStanding = (session: ArticleSession): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const keep = () => {
      timer = null
      const { anchor, head } = session.editor.state.selection
      keepScreen({ name: 'article', id: session.id, place: { anchor, head, mode: session.mode.get() } })
    }
    const keepSoon = () => {
      timer ??= setTimeout(keep, lag)
    }
    session.editor.on('transaction', keepSoon)
    const endWatch = session.mode.watch(keepSoon)
    return () => {
      session.editor.off('transaction', keepSoon)
      endWatch()
      if (timer !== null) clearTimeout(timer)
    }
  }, [session])
}
