import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Suggester, suggest } from '../../../../core/suggest/suggest.ts'
import { winkTagger } from '../../../../core/suggest/words/wink-tagger.ts'
import type { ReadAnswer, ReadQuestion } from './suggestion-reader.ts'

const suggester: Suggester = { tagEnglish: winkTagger(winkNLP(model, ['sbd', 'pos'])) }

const answer = ({ number, text, language }: ReadQuestion): ReadAnswer => {
  try {
    return { number, suggestions: suggest(suggester, text, language) }
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) }
  }
}

// Reads copy beside the thread that draws.
addEventListener('message', ({ data }: MessageEvent<ReadQuestion>) => postMessage(answer(data)))
