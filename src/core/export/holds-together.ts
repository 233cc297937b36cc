import type { ArticleRecords } from '../api.ts'
import { parseBody } from '../document/schema.ts'

/** Whether every record names an article, annotation or source that is there. */
export const holdsTogether = (records: ArticleRecords): boolean => {
  const { article, annotations, sources, evidence, requests, dismissals, waivers } = records
  const annotationIds = new Set(annotations.map(({ id }) => id))
  const sourceIds = new Set(sources.map(({ id }) => id))
  const knows = (ids: ReadonlySet<string>, id: string | null) => id === null || ids.has(id)
  return (
    annotations.every(
      ({ articleId, attribution }) =>
        articleId === article.id &&
        knows(sourceIds, attribution.sourceId) &&
        knows(sourceIds, attribution.relayedById) &&
        knows(annotationIds, attribution.mentionId) &&
        knows(annotationIds, attribution.cueId),
    ) &&
    evidence.every(({ annotationId }) => annotationIds.has(annotationId)) &&
    requests.every(({ annotationId, sourceId }) => annotationIds.has(annotationId) && sourceIds.has(sourceId)) &&
    [...dismissals, ...waivers].every(({ articleId }) => articleId === article.id)
  )
}

/** Whether JSON is a body that fits the document's schema. */
export const isBody = (json: unknown): boolean => {
  try {
    parseBody(json)
    return true
  } catch {
    return false
  }
}
