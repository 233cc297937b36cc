import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Suggester } from '../core/suggest/reader.ts'
import { winkTagger } from '../core/suggest/words/wink-tagger.ts'

/** Loads what suggestions rest on; takes a fraction of a second. */
export const loadSuggester = (): Suggester => ({ tagEnglish: winkTagger(winkNLP(model, ['sbd', 'pos'])) })
