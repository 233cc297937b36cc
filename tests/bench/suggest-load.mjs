// Loads the suggestions as the window's worker does, and says how long that took. Run by suggest-speed.mjs, in one file.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createArticleReader } from '../../src/core/suggest/article-reader.ts'
import { winkTagger } from '../../src/core/suggest/words/wink-tagger.ts'

const read = createArticleReader({ tagEnglish: winkTagger(winkNLP(model, ['sbd', 'pos'])) })
read('Ines Hale said that the ferry would sail.', 'en')
const { user, system } = process.cpuUsage()
process.stdout.write(`${Math.round((user + system) / 1000)}`)
