import { useEffect } from 'react'
import { useCall, useClient } from '../../api/use-client.tsx'
import type { ArticleSession } from '../session/article-session.ts'

/** Has an open article read for suggestions, unless the settings say not to. */
export const useSuggestions = (session: ArticleSession): void => {
  const client = useClient()
  const setting = useCall('settings.get', {}).data?.suggestions
  useEffect(() => {
    if (setting) session.suggestions.turn(setting === 'on')
  }, [session, setting])
  useEffect(() => {
    // Where the registry cannot be asked, what it answered last still helps.
    const refresh = () => void session.suggestions.refreshRegistry().catch(() => {})
    refresh()
    return client.subscribe((notice) => {
      if (notice.type === 'changed') refresh()
    })
  }, [client, session])
}
