import type { AnnotationKind, Piece } from '../../../../core/model/annotation.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Outline } from '../session/outline.ts'

/** An annotation with the places its marks have now. */
export interface Tagged {
  readonly id: string
  readonly kind: AnnotationKind
  readonly pieces: readonly Piece[]
}

/** The annotations that lie in the text. */
export const taggedIn = (records: HeldRecords, { pieces }: Outline): readonly Tagged[] =>
  [...pieces].flatMap(([id, found]) => {
    const annotation = records.removed.has(id) ? undefined : records.annotations.get(id)
    return annotation ? [{ id, kind: annotation.kind, pieces: found }] : []
  })
