import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createArticleReader } from '../../../../core/suggest/article-reader.ts'
import { winkTagger } from '../../../../core/suggest/words/wink-tagger.ts'
import { answerQuestions } from '../session/worker-asker.ts'
import type { ReadQuestion } from './suggestion-reader.ts'

/** One for all articles: going to another one, its paragraphs are read once more. */
const read = createArticleReader({ tagEnglish: winkTagger(winkNLP(model, ['sbd', 'pos'])) })

// Reads copy beside the thread that draws.
answerQuestions(({ text, language, day }: ReadQuestion) => read(text, language, day))
