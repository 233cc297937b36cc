import type { Piece } from '../model/annotation.ts'
import type { ConfirmationProposal } from '../model/suggestion.ts'
import { confirmationWordings } from './languages/confirmation.ts'
import { perLanguage } from './languages/per-language.ts'
import type { Span } from './words/word.ts'

const patternsOf = perLanguage((language) =>
  (confirmationWordings[language] ?? []).map((wording) => ({
    ...wording,
    pattern: new RegExp(`(?<!\\p{L})(?:${wording.words})(?!\\p{L})`, 'iu'),
  })),
)

/**
 * What a sentence says about confirmation, outside quotation marks; null where it says nothing.
 * @param isQuoted whether the character at a UTF-16 offset lies between quotation marks
 */
export const confirmationIn = (
  text: string,
  sentence: Span,
  isQuoted: (offset: number) => boolean,
  language: string,
): ConfirmationProposal | null => {
  const told = text.slice(sentence.start, sentence.end)
  for (const { pattern, state, outcome } of patternsOf(language)) {
    const found = pattern.exec(told)
    if (!found) continue
    const start = sentence.start + found.index
    if (isQuoted(start)) continue
    const piece: Piece = { start, end: start + found[0].length, words: found[0] }
    return { state, outcome, words: piece }
  }
  return null
}
