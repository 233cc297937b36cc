import { useEffect } from 'react'
import { useClient } from '../../api/use-client.tsx'
import { quotesToCompare } from '../../../../core/check/quotes-to-compare.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { createPausedWork } from '../session/paused-work.ts'
import { standingAnnotations } from './input-of-session.ts'

/** How long an article must have stayed the same before its quotes are looked at, in milliseconds. */
const settlePause = 600

/**
 * Tells the checks what other articles have in the same or similar words. The library is asked when quotes of this
 * article, or anything but this article, have changed; no component is drawn anew for it.
 */
export const useLibraryQuotes = (session: ArticleSession): void => {
  const client = useClient()
  useEffect(() => {
    let isLeft = false
    let asked: string | null = null
    let answered = '[]'
    const work = async (): Promise<void> => {
      const quotes = quotesToCompare(standingAnnotations(session.records.get(), session.outline.get()))
      const question = JSON.stringify(quotes)
      if (isLeft || question === asked) return
      asked = question
      try {
        const found = await client.call('library.similarQuotes', { articleId: session.id, quotes: [...quotes] })
        const answer = JSON.stringify(found)
        if (isLeft || answer === answered) return
        answered = answer
        session.findings.setLibrary(found)
      } catch {
        // What was answered last still helps; the next change asks again.
        asked = null
      }
    }
    const { ask, cancel } = createPausedWork(settlePause, work)
    ask()
    const endings = [
      session.outline.watch(ask),
      session.records.watch(ask),
      client.subscribe((notice) => {
        const isOfThisAlone =
          notice.type === 'changed' &&
          notice.articleIds.length > 0 &&
          notice.articleIds.every((id) => id === session.id)
        if (notice.type !== 'changed' || isOfThisAlone) return
        asked = null
        ask()
      }),
      cancel,
    ]
    return () => {
      isLeft = true
      for (const end of endings) end()
    }
  }, [client, session])
}
