import type { Draft } from '../draft.ts'

/** What is left of a draft's weight when it lies within what another says. */
const nestedShare = 0.75
/** Lighter drafts are not proposed. */
const leastWeight = 0.5

const liesWithin = (inner: Draft, outer: Draft): boolean => {
  const { cue } = inner
  if (cue === null || inner === outer) return false
  return outer.content.some(({ from, to }) => from <= cue.from && cue.to <= to)
}

/** An attribution within what another says is worth less than one that stands alone; the weakest are left out. */
export const weighNested = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts
    .map((draft) =>
      drafts.some((other) => liesWithin(draft, other)) ? { ...draft, weight: draft.weight * nestedShare } : draft,
    )
    .filter(({ weight }) => weight >= leastWeight)
