import type { Draft } from './draft.ts'
import { withNames } from './english/names.ts'
import { nounPhraseFrom } from './english/noun-phrase.ts'
import { subjectBefore } from './english/subject.ts'
import { attributeEnglish, readEnglish } from './english/read-english.ts'
import { germanPhraseFrom } from './german/noun-phrase.ts'
import { attributeGerman, readGerman } from './german/read-german.ts'
import { tagGerman } from './german/tag-german.ts'
import type { ReadSentence } from './quotations/floating.ts'
import type { PhraseFrom } from './quotations/unattributed.ts'
import { french } from './romance/french.ts'
import type { RomanceGrammar } from './romance/grammar.ts'
import { italian } from './romance/italian.ts'
import { romancePhraseFrom, romanceSubjectBefore } from './romance/noun-phrase.ts'
import { attributeRomance, readRomance } from './romance/read-romance.ts'
import type { Run, Tagger, Word } from './words/word.ts'

/** What suggestions rest on: a tagger for English. The other languages need none. */
export interface Suggester {
  readonly tagEnglish: Tagger
}

/** How a language is read. */
export interface Reader {
  /** The words of a paragraph. */
  readonly tag: Tagger
  /** Sets right what the tagger cannot know. */
  readonly retag: (words: readonly Word[]) => readonly Word[]
  /** The sentences of a paragraph, with the attributions each makes by itself. */
  readonly read: (words: readonly Word[]) => readonly ReadSentence[]
  /** The attributions of a whole article, whose speakers go on speaking from paragraph to paragraph. */
  readonly attribute: (words: readonly Word[], sentences: readonly ReadSentence[]) => readonly Draft[]
  readonly phraseFrom: PhraseFrom
  /** The subject of a verb at `to` whose clause begins by `from` at the earliest. */
  readonly subjectBefore: (words: readonly Word[], from: number, to: number) => Run | null
}

const asTagged = (words: readonly Word[]): readonly Word[] => words

const romance = (grammar: RomanceGrammar): Reader => ({
  tag: grammar.tag,
  retag: asTagged,
  read: (words) => readRomance(grammar, words),
  attribute: (words, sentences) => attributeRomance(grammar, words, sentences),
  phraseFrom: (words, from, to) => romancePhraseFrom(grammar, words, from, to),
  subjectBefore: (words, from, to) => romanceSubjectBefore(grammar, words, from, to),
})

const german: Reader = {
  tag: tagGerman,
  retag: asTagged,
  read: readGerman,
  attribute: attributeGerman,
  phraseFrom: germanPhraseFrom,
  subjectBefore: germanPhraseFrom,
}

/** The reader of a language, ISO 639-1: German, French or Italian; English for all others. */
export const readerOf = ({ tagEnglish }: Suggester, language: string): Reader => {
  if (language === 'de') return german
  if (language === 'fr') return romance(french)
  if (language === 'it') return romance(italian)
  return {
    tag: tagEnglish,
    retag: withNames,
    read: readEnglish,
    attribute: attributeEnglish,
    phraseFrom: nounPhraseFrom,
    subjectBefore,
  }
}
