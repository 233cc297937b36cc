import type { ArticleRecords } from '../../api.ts'
import { wordsOf } from '../../model/annotation.ts'
import type { ExportProfile } from '../../model/export-profile.ts'
import type { LedgerRow } from '../../model/ledger.ts'
import { nobodyOfTheDesk } from './profiled-records.ts'

/**
 * The rows of an article's ledger as far as a profile lets them through: made anew of the records that it let through,
 * so that a row says nothing they do not.
 */
export const profiledLedger = (
  rows: readonly LedgerRow[],
  { article, annotations, sources, evidence, requests }: ArticleRecords,
  profile: ExportProfile,
): readonly LedgerRow[] => {
  const annotationOf = new Map(annotations.map((annotation) => [annotation.id, annotation]))
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]))
  const evidenceOf = Map.groupBy(evidence, ({ annotationId }) => annotationId)
  const requestsOf = Map.groupBy(requests, ({ annotationId }) => annotationId)
  const words = (id: string | null): string => wordsOf((id === null ? undefined : annotationOf.get(id))?.pieces ?? [])
  const name = (id: string | null): string => (id === null ? '' : (nameOf.get(id) ?? ''))
  return rows.flatMap((row) => {
    const annotation = annotationOf.get(row.annotation.id)
    if (!annotation) return []
    const { sourceId, relayedById, mentionId, cueId } = annotation.attribution
    return {
      ...row,
      annotation,
      articleHeadline: article.headline,
      articleSlug: article.slug,
      sourceName: name(sourceId),
      mentionWords: words(mentionId),
      cueWords: words(cueId),
      relayedByName: name(relayedById),
      evidenceCount: evidenceOf.get(annotation.id)?.length ?? 0,
      requests: requestsOf.has(annotation.id) ? row.requests.slice(0, requestsOf.get(annotation.id)?.length) : [],
      lastChangeBy: profile.editors ? row.lastChangeBy : nobodyOfTheDesk,
    }
  })
}
