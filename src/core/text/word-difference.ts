import type { DifferenceKind, DifferencePiece } from '../model/word-difference.ts'
import { fold } from './folding.ts'

/** A word as it is shown, and the form in which words are compared. */
export interface ComparableWord {
  readonly shown: string
  readonly key: string
}

/** Up to this many pairs of words are aligned; beyond it, what lies between the common ends counts as changed. */
const mostPairs = 250_000

/** The words of a text, each with its punctuation. What is no word by itself, such as a dash, belongs to the word before. */
export const comparableWords = (text: string): readonly ComparableWord[] => {
  const found: ComparableWord[] = []
  for (const [shown] of text.matchAll(/\S+/g)) {
    const key = (fold(shown).folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
    const before = found.at(-1)
    if (key !== '') found.push({ shown, key })
    else if (before) found[found.length - 1] = { ...before, shown: `${before.shown} ${shown}` }
  }
  return found
}

type Words = readonly ComparableWord[]

const each = (kind: DifferenceKind, words: Words): readonly DifferencePiece[] =>
  words.map(({ shown }) => ({ kind, words: shown }))

/** How many words two texts have in common from each pair of places on: a longest common subsequence. */
const commonFrom = (there: Words, here: Words): Uint16Array => {
  const columns = here.length + 1
  const table = new Uint16Array((there.length + 1) * columns)
  for (let row = there.length - 1; row >= 0; row--)
    for (let column = here.length - 1; column >= 0; column--)
      table[row * columns + column] =
        there[row]?.key === here[column]?.key
          ? (table[(row + 1) * columns + column + 1] ?? 0) + 1
          : Math.max(table[(row + 1) * columns + column] ?? 0, table[row * columns + column + 1] ?? 0)
  return table
}

const aligned = (there: Words, here: Words): readonly DifferencePiece[] => {
  if (there.length * here.length > mostPairs) return [...each('there', there), ...each('here', here)]
  const columns = here.length + 1
  const common = commonFrom(there, here)
  const steps: DifferencePiece[] = []
  let row = 0
  let column = 0
  for (;;) {
    const other = there[row]
    const own = here[column]
    if (!other || !own) return [...steps, ...each('there', there.slice(row)), ...each('here', here.slice(column))]
    if (other.key === own.key) {
      steps.push({ kind: 'both', words: own.shown })
      row++
      column++
    } else if ((common[(row + 1) * columns + column] ?? 0) >= (common[row * columns + column + 1] ?? 0)) {
      steps.push({ kind: 'there', words: other.shown })
      row++
    } else {
      steps.push({ kind: 'here', words: own.shown })
      column++
    }
  }
}

/** Words that stand beside each other and are of one kind become one piece; of changed ones, those there come first. */
const gathered = (steps: readonly DifferencePiece[]): readonly DifferencePiece[] => {
  const pieces: DifferencePiece[] = []
  const changed: Record<'there' | 'here', string[]> = { there: [], here: [] }
  const flush = (): void => {
    for (const kind of ['there', 'here'] as const)
      if (changed[kind].length > 0) pieces.push({ kind, words: changed[kind].splice(0).join(' ') })
  }
  for (const { kind, words } of steps) {
    if (kind !== 'both') {
      changed[kind].push(words)
      continue
    }
    flush()
    const last = pieces.at(-1)
    if (last?.kind === 'both') pieces[pieces.length - 1] = { kind, words: `${last.words} ${words}` }
    else pieces.push({ kind, words })
  }
  flush()
  return pieces
}

const sharedAtStart = (one: Words, other: Words): number => {
  const at = one.findIndex(({ key }, index) => key !== other[index]?.key)
  return at < 0 ? one.length : at
}

/**
 * Says word by word how a text differs from another. Case, accents, punctuation and kinds of quotation marks make no
 * difference.
 * @returns the pieces in reading order; their words in `both` and `here` are those of this text, in `both` and `there`
 * those of the other
 */
export const wordDifference = (there: Words, here: Words): readonly DifferencePiece[] => {
  const start = sharedAtStart(here.slice(0, there.length), there)
  const restThere = there.slice(start)
  const restHere = here.slice(start)
  const end = sharedAtStart(restHere.toReversed().slice(0, restThere.length), restThere.toReversed())
  return gathered([
    ...each('both', here.slice(0, start)),
    ...aligned(restThere.slice(0, restThere.length - end), restHere.slice(0, restHere.length - end)),
    ...each('both', here.slice(here.length - end)),
  ])
}
