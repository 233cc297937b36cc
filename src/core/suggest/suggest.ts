import type { Piece } from '../model/annotation.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { findQuotations } from '../text/quotations.ts'
import type { Draft } from './draft.ts'
import { readEnglish } from './english/read-english.ts'
import { readGerman } from './german/read-german.ts'
import { tagGerman } from './german/tag-german.ts'
import { type MannerOf, mannerReader } from './manner.ts'
import { french } from './romance/french.ts'
import { italian } from './romance/italian.ts'
import { readRomance } from './romance/read-romance.ts'
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
  mannerOf: MannerOf,
  draft: Draft,
): readonly Suggestion[] => {
  const pieces = draft.content.map((run) => pieceOf(text, words, run)).filter((piece) => piece !== null)
  if (pieces.length === 0) return []
  const mention = pieceOf(text, words, draft.source)
  const cue = pieceOf(text, words, draft.cue)
  return [
    {
      kind: 'quote',
      manner: mannerOf(pieces),
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

/** How a language is read: its words, and the attributions among them. */
interface Reader {
  readonly tag: Tagger
  readonly read: (words: readonly Word[]) => readonly Draft[]
}

const readerFor = ({ tagEnglish }: Suggester, language: string): Reader => {
  if (language === 'de') return { tag: tagGerman, read: readGerman }
  if (language === 'fr') return { tag: french.tag, read: (words) => readRomance(french, words) }
  if (language === 'it') return { tag: italian.tag, read: (words) => readRomance(italian, words) }
  return { tag: tagEnglish, read: readEnglish }
}

/**
 * Proposes annotations for a text in English, German, French or Italian, in reading order.
 * @param language ISO 639-1
 */
export const suggest = (suggester: Suggester, text: string, language: string): readonly Suggestion[] => {
  const { tag, read } = readerFor(suggester, language)
  const quotations = findQuotations(text)
  const words = readWords(text, tag(text), quotations)
  const mannerOf = mannerReader(quotations)
  return read(words).flatMap((draft) => suggestionOf(text, words, mannerOf, draft))
}
