import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Tagged } from '../../../../core/suggest/acceptance.ts'
import type { Outline } from '../session/outline.ts'

/** The annotations that lie in the text. */
export const taggedIn = (records: HeldRecords, { pieces }: Outline): readonly Tagged[] =>
  [...pieces].flatMap(([id, found]) => {
    const annotation = records.removed.has(id) ? undefined : records.annotations.get(id)
    return annotation ? [{ id, kind: annotation.kind, pieces: found }] : []
  })
