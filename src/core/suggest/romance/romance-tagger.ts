import { lightTagger } from '../words/light-tagger.ts'

type Words = ReadonlySet<string>

/** The small words of a Romance language, by class. */
interface RomanceLists {
  readonly determiners: Words
  readonly subordinators: Words
  readonly prepositions: Words
  readonly pronouns: Words
  readonly auxiliaries: Words
  readonly conjunctions: Words
  readonly adverbs: Words
  readonly abbreviations: Words
  readonly months: Words
}

/** Tags words by lists of the small ones; a word in two classes is of the one named first. */
export const romanceTagger = (lists: RomanceLists) =>
  lightTagger({
    classes: [
      ['DET', lists.determiners],
      ['SCONJ', lists.subordinators],
      ['ADP', lists.prepositions],
      ['PRON', lists.pronouns],
      ['AUX', lists.auxiliaries],
      ['CCONJ', lists.conjunctions],
      ['ADV', lists.adverbs],
    ],
    abbreviations: lists.abbreviations,
    months: lists.months,
    elides: true,
  })
