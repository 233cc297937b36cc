import nlp from 'compromise'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { suggest } from '../../../src/core/suggest/suggest.ts'
import { findQuotations } from '../../../src/core/text/quotations.ts'
import { loadSuggester } from '../../../src/main/load-suggester.ts'
import { articleRecords } from '../../support/article-records.ts'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'

const runs = 15

/** So often a text is read for one time that is taken: once takes too little for the clock. */
const readings = { quotations: 100, suggestions: 1, theirQuotations: 1, theirPeople: 1 }

const timed = (work: () => unknown, times: number): number => {
  const begun = performance.now()
  for (let time = 0; time < times; time++) work()
  return (performance.now() - begun) / times
}

/** How long an English text takes to read, warm, against the package one would take for that instead. */
export const textWork = (words: number): readonly Measurement[] => {
  const sketch = newsArticle({ seed: 4, words, annotations: words / 10, language: 'en' })
  const { text } = plainText(parseBody(articleRecords(sketch).article.body))
  const suggester = loadSuggester()
  const works = {
    quotations: () => findQuotations(text),
    suggestions: () => suggest(suggester, text, 'en'),
    theirQuotations: () => nlp(text).quotations().json(),
    theirPeople: () => {
      const read = nlp(text)
      return [read.quotations().json(), read.people().json()]
    },
  }
  const names = Object.keys(works) as (keyof typeof works)[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]))
  // In turns, so that what else the machine does meets all; the first of each is not counted.
  for (let run = 0; run <= runs; run++)
    for (const name of names) {
      const took = timed(works[name], readings[name])
      if (run > 0) times[name]?.push(took)
    }
  const of = (name: keyof typeof works): number => median(times[name] ?? [])
  const size = `${words.toLocaleString('en-GB')} words`
  return [
    {
      id: `quotations-${words}`,
      what: `find the quotations, ${size}`,
      unit: 'ms',
      ours: of('quotations'),
      baseline: { name: 'compromise', value: of('theirQuotations') },
    },
    {
      id: `suggestions-${words}`,
      what: `suggest quotes with speaker, cue and state, ${size}, warm`,
      unit: 'ms',
      ours: of('suggestions'),
      baseline: { name: 'compromise: quotations and people', value: of('theirPeople') },
      budget: { kind: 'most', value: 30 },
    },
  ]
}
