import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Suggestion } from '../../../src/core/model/suggestion.ts'
import { suggest } from '../../../src/core/suggest/suggest.ts'
import { winkTagger } from '../../../src/core/suggest/words/wink-tagger.ts'

export const tagEnglish = winkTagger(winkNLP(model, ['sbd', 'pos']))

export const suggestionsIn = (text: string, language: string): readonly Suggestion[] =>
  suggest({ tagEnglish }, text, language)

/** A suggestion as words: who, how, what. */
export const inWords = ({ mention, cue, pieces }: Suggestion): string =>
  `${mention?.words ?? '-'} | ${cue?.words ?? '-'} | ${pieces.map(({ words }) => words).join(' … ')}`
