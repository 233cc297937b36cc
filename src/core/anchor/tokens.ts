import type { Folding } from '../text/folding.ts'

/** A word in a folded text; UTF-16 offsets into the folded text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a folded text, in order. */
export const tokensOf = ({ folded }: Pick<Folding, 'folded'>): readonly Token[] =>
  Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
