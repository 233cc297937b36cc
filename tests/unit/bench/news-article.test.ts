import { expect, test } from 'vitest'
import { newsArticle } from '../../bench/data/news-article.ts'
import { languages, wordAt } from '../../bench/data/vocabulary.ts'
import { articleRecords } from '../../support/article-records.ts'

test.each([
  [1_000, 100],
  [5_000, 500],
])('Made copy has the words and annotations it was asked for: %d and %d', (words, annotations) => {
  const { article, annotations: made } = articleRecords(newsArticle({ seed: 7, words, annotations }))
  expect(Math.abs(article.wordCount - words)).toBeLessThan(words / 10)
  expect(made).toHaveLength(annotations)
  expect(made.every(({ detached, pieces }) => !detached && pieces.length > 0)).toBe(true)
})

test('The same seed makes the same copy, another seed other copy with ids of its own', () => {
  const [one, same, other] = [3, 3, 4].map((seed) =>
    articleRecords(newsArticle({ seed, words: 300, annotations: 12, language: 'en' })),
  )
  expect(one).toEqual(same)
  const ids = new Set(one?.annotations.map(({ id }) => id))
  expect(other?.annotations.some(({ id }) => ids.has(id))).toBe(false)
})

test.each(languages)(
  'Words of %s are used as often as their rank has it: the first a tenth of the time',
  (language) => {
    const drawn = Array.from({ length: 10_000 }, (_, index) => wordAt(language, index / 10_000))
    const first = drawn.filter((word) => word === drawn[0]).length
    const second = drawn.filter((word) => word === drawn[first]).length
    expect(first / second).toBeCloseTo(2, 1)
  },
)
