import type { Piece } from '../model/annotation.ts'
import type { Suggestion } from '../model/suggestion.ts'
import type { Quotation } from '../text/quotations.ts'
import { joiningWords } from './languages/joining-words.ts'
import { afterWord } from './people/source-words.ts'

/** A piece that is a whole quotation, without the marks: they are no part of what was said. */
const withoutMarks =
  (text: string, quotations: ReadonlyMap<number, Quotation>) =>
  (piece: Piece): Piece => {
    const whole = quotations.get(piece.start)
    if (whole?.closeEnd !== piece.end || whole.start === whole.end) return piece
    return { start: whole.start, end: whole.end, words: text.slice(whole.start, whole.end) }
  }

const joining = Object.values(joiningWords)
  .flat()
  .map(([word]) => word.replaceAll("'", "['’]"))
  .join('|')
const joiningWord = new RegExp(`^(?:${joining})${afterWord}`, 'iu')

const withoutJoiningWord = (piece: Piece): Piece => {
  const { length } = joiningWord.exec(piece.words)?.[0] ?? ''
  return length === 0 || length >= piece.words.length
    ? piece
    : { start: piece.start + length, end: piece.end, words: piece.words.slice(length) }
}

/**
 * Suggestions with the words an editor would tag: the inside of the marks, and reported speech without the word that
 * joins it.
 * @param quotations of the same text
 */
export const wordsToTag = (
  suggestions: readonly Suggestion[],
  text: string,
  quotations: readonly Quotation[],
): readonly Suggestion[] => {
  const trim = withoutMarks(text, new Map(quotations.map((quotation) => [quotation.openStart, quotation])))
  return suggestions.map((suggestion) => {
    const [first, ...others] = suggestion.pieces.map(trim)
    const isReported = suggestion.kind === 'quote' && suggestion.manner !== 'direct'
    const pieces = first && isReported ? [withoutJoiningWord(first), ...others] : suggestion.pieces.map(trim)
    return { ...suggestion, pieces }
  })
}
