import type { SourceCandidate } from '../../../../core/suggest/source-candidate.ts'
import { candidatesOf } from '../../../../core/suggest/source-match.ts'
import { useCall } from '../../api/use-client.tsx'
import type { AnnotationFacts } from '../margin/annotation-facts.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { proposalsFor } from './proposals-for.ts'
import { answeredBy, registryOf } from './registry.ts'

/** Who may have said a quote or claim, as far as the copy tells; the registry's sources where it has them. */
export const useCandidates = (session: ArticleSession, facts: AnnotationFacts): readonly SourceCandidate[] => {
  const all = useValue(session.suggestions.all)
  const outline = useValue(session.outline)
  const records = useValue(session.records)
  const pieces = outline.pieces.get(facts.annotation.id) ?? []
  const proposals = proposalsFor(all, pieces, facts.mentionWords)
  const names = proposals.map(({ name }) => name)
  const { data } = useCall('sources.resolve', { names }, { enabled: names.length > 0 })
  return data ? candidatesOf(proposals, registryOf(answeredBy(data), records)) : []
}
