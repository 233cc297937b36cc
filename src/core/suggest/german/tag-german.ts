import {
  abbreviations,
  auxiliaries,
  conjunctions,
  determiners,
  months,
  openingAdverbs,
  prepositions,
  pronouns,
  subordinators,
} from '../languages/de/words.ts'
import { lightTagger } from '../words/light-tagger.ts'

/** Splits German into words and names the function words. */
export const tagGerman = lightTagger({
  classes: [
    ['DET', determiners],
    ['PRON', pronouns],
    ['ADP', prepositions],
    ['SCONJ', subordinators],
    ['AUX', auxiliaries],
    ['CCONJ', conjunctions],
    ['ADV', openingAdverbs],
  ],
  abbreviations,
  months,
  elides: false,
})
