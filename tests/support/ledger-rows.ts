import type { ArticleRecords } from '../../src/core/api.ts'
import { isAttributable, wordsOf } from '../../src/core/model/annotation.ts'
import type { LedgerRow } from '../../src/core/model/ledger.ts'

/** The rows of the ledger that belong to records, in the order of the annotations. */
export const ledgerRows = ({ article, annotations, evidence, requests, sources }: ArticleRecords): LedgerRow[] => {
  const nameOf = (id: string | null) => sources.find((source) => source.id === id)?.name ?? ''
  const wordsById = (id: string | null) => wordsOf(annotations.find((annotation) => annotation.id === id)?.pieces ?? [])
  return annotations
    .filter(({ kind }) => isAttributable(kind))
    .map((annotation) => ({
      annotation,
      articleHeadline: article.headline,
      articleSlug: article.slug,
      sourceName: nameOf(annotation.attribution.sourceId),
      mentionWords: wordsById(annotation.attribution.mentionId),
      cueWords: wordsById(annotation.attribution.cueId),
      relayedByName: nameOf(annotation.attribution.relayedById),
      evidenceCount: evidence.filter(({ annotationId }) => annotationId === annotation.id).length,
      requests: requests.filter(({ annotationId }) => annotationId === annotation.id).map(({ outcome }) => outcome),
      lastChangeAt: annotation.changedAt,
      lastChangeBy: annotation.createdBy,
    }))
}
