import { useEffect, useMemo } from 'react'
import { quotesToCompare } from '../../../../core/check/quotes-to-compare.ts'
import { useCall } from '../../api/use-client.tsx'
import { useDebounced } from '../../ui/use-debounced.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { standingAnnotations } from './input-of-session.ts'

/** How long the quotes of an article must have stayed the same before the library is asked, in milliseconds. */
const settlePause = 600

/** Tells the checks what other articles have in the same or similar words. */
export const useLibraryQuotes = (session: ArticleSession): void => {
  const records = useValue(session.records)
  const outline = useValue(session.outline)
  const quotes = useMemo(() => quotesToCompare(standingAnnotations(records, outline)).join('\0'), [records, outline])
  const settled = useDebounced(quotes, settlePause)
  const asked = settled === '' ? [] : settled.split('\0')
  const { data } = useCall('library.similarQuotes', { articleId: session.id, quotes: asked })
  useEffect(() => {
    if (data) session.findings.setLibrary(data)
  }, [session, data])
}
