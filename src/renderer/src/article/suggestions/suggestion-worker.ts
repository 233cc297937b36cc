import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createArticleReader } from '../../../../core/suggest/article-reader.ts'
import { winkTagger } from '../../../../core/suggest/words/wink-tagger.ts'
import type { ReadAnswer, ReadQuestion } from './suggestion-reader.ts'

/** One for all articles: going to another one, its paragraphs are read once more. */
const read = createArticleReader({ tagEnglish: winkTagger(winkNLP(model, ['sbd', 'pos'])) })

const answer = ({ number, text, language }: ReadQuestion): ReadAnswer => {
  try {
    return { number, suggestions: read(text, language) }
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) }
  }
}

// Reads copy beside the thread that draws.
addEventListener('message', ({ data }: MessageEvent<ReadQuestion>) => postMessage(answer(data)))
