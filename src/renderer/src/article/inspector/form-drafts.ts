import { useState } from 'react'
import type { ArticleSession } from '../session/article-session.ts'

/**
 * What was typed into a form of the inspector that was left without being sent. It waits at its annotation, for as
 * long as the article is open, until it is sent or cancelled.
 */
export const createFormDrafts = <Fields>() => {
  const held = new WeakMap<ArticleSession, Map<string, Fields>>()
  const draftsOf = (session: ArticleSession): Map<string, Fields> => {
    const drafts = held.get(session) ?? new Map<string, Fields>()
    held.set(session, drafts)
    return drafts
  }
  return {
    isHeld: (session: ArticleSession, annotationId: string): boolean => draftsOf(session).has(annotationId),
    forget: (session: ArticleSession, annotationId: string): void => {
      draftsOf(session).delete(annotationId)
    },
    useDraft: (session: ArticleSession, annotationId: string, empty: Fields) => {
      const [fields, setFields] = useState(draftsOf(session).get(annotationId) ?? empty)
      const set = (changed: Partial<Fields>) =>
        setFields((before) => {
          const next = { ...before, ...changed }
          draftsOf(session).set(annotationId, next)
          return next
        })
      return { fields, set }
    },
  }
}
