import type { ArticleRecords } from '../../src/core/api.ts'
import { wordsOf } from '../../src/core/model/annotation.ts'

/** What an article must bring back wherever it was, by the words it lies on: its ids may be others. */
export const essence = ({ annotations, evidence, requests, sources }: ArticleRecords) => {
  const nameOf = (id: string | null) => sources.find((source) => source.id === id)?.name ?? ''
  return annotations
    .map(({ id, kind, manner, state, note, pieces, detached, attribution }) => ({
      words: wordsOf(pieces),
      kind,
      manner,
      state,
      note,
      detached,
      source: nameOf(attribution.sourceId),
      relayedBy: nameOf(attribution.relayedById),
      evidence: evidence
        .filter(({ annotationId }) => annotationId === id)
        .map(({ kind: of, locator, excerpt, link }) => [of, locator, excerpt, link]),
      requests: requests
        .filter(({ annotationId }) => annotationId === id)
        .map(({ question, outcome, sourceId }) => [question, outcome, nameOf(sourceId)]),
    }))
    .toSorted((one, other) => (one.words + one.kind < other.words + other.kind ? -1 : 1))
}
