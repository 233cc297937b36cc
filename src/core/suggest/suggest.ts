import type { Piece } from '../model/annotation.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { findQuotations, type Quotation } from '../text/quotations.ts'
import type { Draft } from './draft.ts'
import { readEnglish } from './english/read-english.ts'
import { mannerOfPieces } from './manner.ts'
import { reasonOf } from './score/reason.ts'
import { readWords } from './words/read-words.ts'
import { type Run, spanOf, type Tagger, type Word } from './words/word.ts'

/** What suggestions rest on: a tagger for English. The other languages need none. */
export interface Suggester {
  readonly tagEnglish: Tagger
}

const pieceOf = (text: string, words: readonly Word[], run: Run | null): Piece | null => {
  const span = run && spanOf(words, run)
  return span && { ...span, words: text.slice(span.start, span.end) }
}

const suggestionOf = (
  text: string,
  words: readonly Word[],
  quotations: readonly Quotation[],
  draft: Draft,
): readonly Suggestion[] => {
  const pieces = draft.content.map((run) => pieceOf(text, words, run)).filter((piece) => piece !== null)
  if (pieces.length === 0) return []
  const mention = pieceOf(text, words, draft.source)
  const cue = pieceOf(text, words, draft.cue)
  return [
    {
      kind: 'quote',
      manner: mannerOfPieces(quotations, pieces),
      pieces,
      mention,
      cue,
      sources: [],
      channel: '',
      date: '',
      relayedBy: '',
      confirmation: null,
      score: draft.weight,
      reason: reasonOf(draft, mention, cue),
    },
  ]
}

/**
 * Proposes annotations for a text in English, German, French or Italian, in reading order.
 * @param language ISO 639-1
 */
export const suggest = ({ tagEnglish }: Suggester, text: string, _language: string): readonly Suggestion[] => {
  const quotations = findQuotations(text)
  const words = readWords(text, tagEnglish(text), quotations)
  return readEnglish(words).flatMap((draft) => suggestionOf(text, words, quotations, draft))
}
