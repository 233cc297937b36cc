import type { Piece } from '../model/annotation.ts'
import type { ConfirmationProposal } from '../model/suggestion.ts'
import { confirmationWordings } from './languages/confirmation.ts'
import { lastBefore } from './words/last-before.ts'
import { type Span, type Word, wordAt } from './words/word.ts'

const patterns = new Map(
  Object.entries(confirmationWordings).map(([language, wordings]) => [
    language,
    wordings.map((wording) => ({ ...wording, pattern: new RegExp(`(?<!\\p{L})(?:${wording.words})(?!\\p{L})`, 'iu') })),
  ]),
)

/**
 * What a sentence says about confirmation, outside quotation marks; null where it says nothing.
 * @param words those of the text
 */
export const confirmationIn = (
  text: string,
  sentence: Span,
  words: readonly Word[],
  language: string,
): ConfirmationProposal | null => {
  const told = text.slice(sentence.start, sentence.end)
  for (const { pattern, state, outcome } of patterns.get(language) ?? []) {
    const found = pattern.exec(told)
    if (!found) continue
    const start = sentence.start + found.index
    if (wordAt(words, lastBefore(words, start)).depth > 0) continue
    const piece: Piece = { start, end: start + found[0].length, words: found[0] }
    return { state, outcome, words: piece }
  }
  return null
}
