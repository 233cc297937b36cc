import { type OpenPoints, openPointsOf } from '../../../../core/check/open-points.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { standingAnnotations } from './input-of-session.ts'

/** What still stands between an open article and publication. */
export const useOpenPoints = (session: ArticleSession): OpenPoints => {
  const { open } = useValue(session.findings.judged)
  const records = useValue(session.records)
  const outline = useValue(session.outline)
  return openPointsOf(open, standingAnnotations(records, outline))
}
