import type { Suggestion } from '../model/suggestion.ts'
import { findQuotations } from '../text/quotations.ts'
import { assemble } from './assemble.ts'
import type { Draft } from './draft.ts'
import { readEnglish } from './english/read-english.ts'
import { readGerman } from './german/read-german.ts'
import { tagGerman } from './german/tag-german.ts'
import { french } from './romance/french.ts'
import { italian } from './romance/italian.ts'
import { readRomance } from './romance/read-romance.ts'
import { readWords } from './words/read-words.ts'
import type { Tagger, Word } from './words/word.ts'

/** What suggestions rest on: a tagger for English. The other languages need none. */
export interface Suggester {
  readonly tagEnglish: Tagger
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
  return assemble({ text, language, words, quotations, drafts: read(words) })
}
