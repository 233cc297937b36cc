import { useEffect } from 'react'
import { useCall } from '../../api/use-client.tsx'
import type { ArticleSession } from '../session/article-session.ts'
import { useLibraryQuotes } from './use-library-quotes.ts'

/** Has an open article checked by the house rules for as long as it is shown. */
export const useFindings = (session: ArticleSession): void => {
  const houseRules = useCall('houseRules.get', {}).data
  useEffect(() => {
    if (!houseRules) return
    session.findings.turn(houseRules)
    return () => session.findings.turn(null)
  }, [session, houseRules])
  useLibraryQuotes(session)
}
