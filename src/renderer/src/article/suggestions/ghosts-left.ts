import type { Piece } from '../../../../core/model/annotation.ts'
import { isAttributable } from '../../../../core/model/annotation.ts'
import { shownFrom } from '../../../../core/model/suggestion.ts'
import type { Tagged } from '../../../../core/suggest/acceptance.ts'
import { placeKey } from '../../../../core/suggest/place-key.ts'
import type { Ghost } from './ghost.ts'

interface Run {
  readonly start: number
  readonly end: number
}

/** Which of many runs overlap a given one, without looking at them all. */
const overlapFinder = <Found extends Run>(runs: readonly Found[]): ((run: Run) => readonly Found[]) => {
  const sorted = [...runs].sort((one, other) => one.start - other.start)
  const reach: number[] = []
  for (const [index, { end }] of sorted.entries()) reach[index] = Math.max(end, reach[index - 1] ?? 0)
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? end) < end) low = middle + 1
      else high = middle
    }
    const found: Found[] = []
    for (let index = low - 1; index >= 0 && (reach[index] ?? 0) > start; index--) {
      const run = sorted[index]
      if (run && run.end > start) found.push(run)
    }
    return found
  }
}

const sameWords = (one: readonly Piece[], other: readonly Piece[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end)

/**
 * The suggestions an editor has still to decide on: sure enough, not dismissed, and not tagged yet. A quote or claim
 * that overlaps is taken for what is proposed, unless it has exactly the words of another proposal: it is that one then.
 * @param dismissed words that were turned down
 */
export const ghostsLeft = (
  ghosts: readonly Ghost[],
  tagged: readonly Tagged[],
  dismissed: readonly Run[],
): readonly Ghost[] => {
  const proposed = new Map(ghosts.map((ghost) => [placeKey(ghost), ghost.id]))
  const statements = tagged.filter(({ kind }) => isAttributable(kind))
  const overlapping = overlapFinder(
    statements.flatMap((statement) => statement.pieces.map(({ start, end }) => ({ start, end, statement }))),
  )
  const turnedDown = overlapFinder(dismissed)
  const isTagged = (ghost: Ghost): boolean =>
    ghost.pieces.flatMap(overlapping).some(({ statement }) => {
      if (ghost.kind === 'not a quote' || sameWords(ghost.pieces, statement.pieces)) return true
      if (statement.kind !== ghost.kind) return false
      const of = proposed.get(placeKey({ kind: ghost.kind, pieces: statement.pieces }))
      return of === undefined || of === ghost.id
    })
  const isDismissed = (ghost: Ghost): boolean =>
    ghost.pieces.every((piece) => turnedDown(piece).some((run) => run.start <= piece.start && piece.end <= run.end))
  return ghosts.filter((ghost) => ghost.score >= shownFrom && !isTagged(ghost) && !isDismissed(ghost))
}
