import { createChecker } from '../../../src/core/check/checker.ts'
import { checkInputOf } from '../../../src/core/check/check-input.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { createArticleReader } from '../../../src/core/suggest/article-reader.ts'
import { callThrough } from '../../../src/main/cli/call.ts'
import { loadSuggester } from '../../../src/main/load-suggester.ts'
import { articleRecords } from '../../support/article-records.ts'
import { makeLibrary } from '../data/bench-library.ts'
import { newsArticle } from '../data/news-article.ts'
import { openBenchApp } from './bench-app.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'

const runs = 7

/** The middle of some runs, each on what the one before has left. */
const medianOf = async (work: (run: number) => unknown): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const begun = performance.now()
    await work(run)
    times.push(performance.now() - begun)
  }
  return median(times)
}

const saveTime = async (words: number, annotations: number): Promise<number> => {
  const library = await makeLibrary([newsArticle({ seed: 4, words, annotations })])
  const app = await openBenchApp(library.path)
  try {
    const call = callThrough(app.dispatch)
    const [item] = (await call('desk.list', { text: '', states: [], clearance: 'any', offset: 0, limit: 1 })).items
    const { article } = await call('article.get', { id: item?.id ?? '' })
    const { content } = article.body as { readonly content: readonly object[] }
    let { version } = article
    return await medianOf(async (run) => {
      const own = { type: 'paragraph', content: [{ type: 'text', text: `One more line, ${run}.` }] }
      const body = JSON.stringify({ type: 'doc', content: [...content, own] })
      const saved = await call('article.save', { id: article.id, version, body, changes: [] })
      version = saved.version
    })
  } finally {
    app.close()
    await library.remove()
  }
}

/** A letter more in the middle. */
const edited = (text: string, run: number): string => {
  const middle = Math.floor(text.length / 2) + run
  return `${text.slice(0, middle)}x${text.slice(middle)}`
}

/** How long a save, the checks and a reading for suggestions take after one edit of an article of so many words. */
export const articleGrowth = async (words: number, annotations: number): Promise<readonly Measurement[]> => {
  const sketch = newsArticle({ seed: 4, words, annotations, language: 'en' })
  const records = articleRecords(sketch)
  const { text } = plainText(parseBody(records.article.body))
  const input = checkInputOf(records, text, [], '2026-03-12T10:00:00.000Z')
  const checker = createChecker()
  checker.check(input)
  const read = createArticleReader(loadSuggester())
  read(text, 'en')
  const took = {
    save: await saveTime(words, annotations),
    'checks after an edit': await medianOf((run) => checker.check({ ...input, text: `${text}${run}` })),
    'suggestions after an edit': await medianOf((run) => read(edited(text, run), 'en')),
  }
  return Object.entries(took).map(
    ([name, ours]): Measurement => ({
      id: `${name.replaceAll(' ', '-')}-${words}`,
      what: `${name}, ${words.toLocaleString('en-GB')} words, ${annotations.toLocaleString('en-GB')} annotations`,
      unit: 'ms',
      ours,
      growth: { of: 'words', line: name, size: words },
    }),
  )
}
