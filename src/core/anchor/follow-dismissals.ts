import type { Dismissal, DismissalKind } from '../model/dismissal.ts'
import { followSpan, standsIn } from './follow.ts'

/** Dismissals with their words where they stand after an edit; a dismissal that stays as it is is the same object. */
export const followDismissals = (
  dismissals: readonly Dismissal[],
  before: string,
  after: string,
): readonly Dismissal[] =>
  before === after
    ? dismissals
    : dismissals.map((dismissal) => {
        const words = dismissal.words.map((span) => followSpan(before, after, span))
        const isSame = words.every((span, index) => JSON.stringify(span) === JSON.stringify(dismissal.words[index]))
        return isSame ? dismissal : { ...dismissal, words }
      })

const holds = (dismissal: Dismissal, text: string): boolean => dismissal.words.every((span) => standsIn(text, span))

/** The words of the dismissals that hold: all their words stand in the text where they stood. */
export const dismissedWords = (
  dismissals: readonly Dismissal[],
  text: string,
  kinds: readonly DismissalKind[],
): Dismissal['words'] =>
  dismissals
    .filter((dismissal) => kinds.includes(dismissal.kind) && holds(dismissal, text))
    .flatMap(({ words }) => words)
