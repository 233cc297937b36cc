import { useEffect, useState } from 'react'
import { useClient } from '../api/use-client.tsx'
import type { ArticleSession } from './session/article-session.ts'
import { openSession } from './session/open-sessions.ts'

export type Opening =
  | { readonly name: 'opening' }
  | { readonly name: 'open'; readonly session: ArticleSession }
  | { readonly name: 'failed'; readonly error: unknown }

/** The session of an article while it is shown; what is unsaved is sent when it is left. */
export const useArticleSession = (id: string): Opening & { readonly retry: () => void } => {
  const client = useClient()
  const [opening, setOpening] = useState<Opening>({ name: 'opening' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens again
  useEffect(() => {
    let left = false
    let session: ArticleSession | null = null
    openSession(client, id).then(
      (opened) => {
        session = opened
        if (!left) setOpening({ name: 'open', session: opened })
      },
      (error) => {
        if (!left) setOpening({ name: 'failed', error })
      },
    )
    return () => {
      left = true
      void session?.outbox.flush().catch(() => {})
    }
  }, [client, id, attempt])
  return { ...opening, retry: () => setAttempt((count) => count + 1) }
}
