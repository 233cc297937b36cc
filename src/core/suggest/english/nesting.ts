import type { Draft } from '../draft.ts'

/** What is left of a draft's weight when it lies within what another says. */
const nestedShare = 0.75
/** Lighter drafts are not proposed. */
const leastWeight = 0.53

const liesWithin = (inner: Draft, outer: Draft): boolean => {
  const { cue } = inner
  if (cue === null || inner === outer) return false
  return outer.content.some(({ from, to }) => from <= cue.from && cue.to <= to)
}

/** "**refused to endorse** the plan": the longer cue takes in the shorter one. */
const isPartOfCue = ({ cue }: Draft, drafts: readonly Draft[]): boolean =>
  cue !== null &&
  drafts.some((other) => {
    if (other.cue === null || other.cue.to - other.cue.from <= cue.to - cue.from) return false
    return other.cue.from <= cue.from && cue.to <= other.cue.to
  })

/** An attribution within what another says is worth less than one that stands alone; the weakest are left out. */
export const weighNested = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts
    .filter((draft) => !isPartOfCue(draft, drafts))
    .map((draft) =>
      drafts.some((other) => liesWithin(draft, other)) ? { ...draft, weight: draft.weight * nestedShare } : draft,
    )
    .filter(({ weight }) => weight >= leastWeight)
