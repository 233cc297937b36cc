import type { Draft } from '../draft.ts'

/** What is left of a draft's weight when it lies within what another says: an editor tags the whole, seldom the inner. */
const nestedShare = 0.6
/** Lighter drafts are not proposed; within another only the surer ones. */
const leastWeight = 0.53
const leastNested = 0.71

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
    .flatMap((draft) => {
      const isNested = drafts.some((other) => liesWithin(draft, other))
      if (draft.weight < (isNested ? leastNested : leastWeight)) return []
      return [isNested ? { ...draft, weight: draft.weight * nestedShare } : draft]
    })
