import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Dismissal } from '../../../../core/model/dismissal.ts'

/** The dismissals of an article that were not taken back, oldest first. */
export const dismissalsIn = ({ dismissals, removed }: HeldRecords): readonly Dismissal[] =>
  [...dismissals.values()].filter(({ id }) => !removed.has(id))
