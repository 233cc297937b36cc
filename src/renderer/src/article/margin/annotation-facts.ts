import { type Annotation, wordsOf } from '../../../../core/model/annotation.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Evidence } from '../../../../core/model/evidence.ts'
import type { Request } from '../../../../core/model/request.ts'
import type { Source } from '../../../../core/model/source.ts'
import type { Outline } from '../session/outline.ts'

/** An annotation with all the records it names. */
export interface AnnotationFacts {
  readonly annotation: Annotation
  /** Its words as they stand in the window now. */
  readonly words: string
  readonly pieceCount: number
  readonly source: Source | null
  readonly relayedBy: Source | null
  readonly mentionWords: string
  readonly cueWords: string
  readonly evidence: readonly Evidence[]
  readonly requests: readonly Request[]
}

/** Gathers what a card or the inspector shows of an annotation; null where it does not exist or was removed. */
export const annotationFacts = (records: HeldRecords, outline: Outline, id: string): AnnotationFacts | null => {
  const annotation = records.annotations.get(id)
  if (!annotation || records.removed.has(id)) return null
  const piecesOf = (of: string) => outline.pieces.get(of) ?? records.annotations.get(of)?.pieces ?? []
  const wordsIn = (of: string | null): string => (of && !records.removed.has(of) ? wordsOf(piecesOf(of)) : '')
  const { attribution } = annotation
  const own = <Item extends { readonly id: string; readonly annotationId: string }>(
    items: ReadonlyMap<string, Item>,
  ): readonly Item[] => [...items.values()].filter((item) => item.annotationId === id && !records.removed.has(item.id))
  return {
    annotation,
    words: wordsIn(id),
    pieceCount: piecesOf(id).length,
    source: records.sources.get(attribution.sourceId ?? '') ?? null,
    relayedBy: records.sources.get(attribution.relayedById ?? '') ?? null,
    mentionWords: wordsIn(attribution.mentionId),
    cueWords: wordsIn(attribution.cueId),
    evidence: own(records.evidence),
    requests: own(records.requests),
  }
}

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])

/** Whether two gatherings show the same; records are values that are replaced where they change. */
export const sameFacts = (one: AnnotationFacts, other: AnnotationFacts): boolean =>
  Object.entries(one).every(([name, value]) => {
    const twin = other[name as keyof AnnotationFacts]
    return Array.isArray(value) && Array.isArray(twin) ? sameItems(value, twin) : value === twin
  })
