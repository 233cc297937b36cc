import type { ArticleRecords } from '../api.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Request } from '../model/request.ts'
import type { Source } from '../model/source.ts'

/** An article's records by what they belong to. */
export interface RecordsIndex {
  readonly annotations: ReadonlyMap<string, Annotation>
  readonly sources: ReadonlyMap<string, Source>
  /** By annotation, oldest first. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
  /** By annotation, oldest first. */
  readonly requests: ReadonlyMap<string, readonly Request[]>
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

const byAnnotation = <Item extends { readonly annotationId: string }>(
  items: readonly Item[],
  instantOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> =>
  Map.groupBy(
    items.toSorted((one, other) =>
      instantOf(one) < instantOf(other) ? -1 : Number(instantOf(one) > instantOf(other)),
    ),
    ({ annotationId }) => annotationId,
  )

/** Sorts records once, so that an export of thousands of annotations looks each of them up. */
export const indexRecords = (
  records: Pick<ArticleRecords, 'annotations' | 'sources' | 'evidence' | 'requests'>,
): RecordsIndex => ({
  annotations: byId(records.annotations),
  sources: byId(records.sources),
  evidence: byAnnotation(records.evidence, ({ createdAt }) => createdAt),
  requests: byAnnotation(records.requests, ({ askedAt }) => askedAt),
})
