import { describe, expect, test } from 'vitest'
import { likenessExpression } from '../../../src/main/store/library-quotes.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const twoArticles = async () => {
  const library = await openTestLibrary()
  const { id: one } = await bringIn(library.call, {
    name: 'one',
    fields: { headline: 'Bridge to shut' },
    body: [
      '“{one}We will not shut the bridge before June{/one},” she said. He told us of {two}a bridge in June{/two}.',
    ],
    annotations: { one: { source: 'Ines Hale' }, two: { source: 'Ines Hale', manner: 'indirect' } },
    sources: { 'Ines Hale': {} },
  })
  const { id: other } = await bringIn(library.call, {
    name: 'other',
    fields: { headline: 'Bridge again' },
    body: ['“{three}We will never shut the bridge before June{/three},” she said. “{four}A deep crisis{/four}.”'],
    annotations: { three: { source: 'Ines Hale' } },
    sources: {},
  })
  return { call: library.call, one, other }
}

describe('quotes of other articles that share words', () => {
  test('are found with the words, the source and the article they stand in', async () => {
    const { call, one, other } = await twoArticles()
    const quotes = ['We will never shut the bridge before June']
    expect(await call('library.similarQuotes', { articleId: other, quotes })).toEqual([
      {
        articleId: one,
        headline: 'Bridge to shut',
        words: 'We will not shut the bridge before June',
        sourceId: idOf('source Ines Hale'),
        sourceName: 'Ines Hale',
      },
    ])
  })

  test('are not those of the article itself, of removed articles, or of nobody', async () => {
    const { call, one, other } = await twoArticles()
    const asked = { articleId: one, quotes: ['A deep crisis'] }
    expect(await call('library.similarQuotes', asked)).toEqual([])
    await call('article.remove', { id: one })
    const quotes = ['We will never shut the bridge before June']
    expect(await call('library.similarQuotes', { articleId: other, quotes })).toEqual([])
  })

  test('are looked for by pairs of the longest words, so that one word may be another', () => {
    expect(likenessExpression('A deep crisis')).toBe('("crisis" AND "deep")')
    expect(likenessExpression('Yes, we do')).toBeNull()
    expect(likenessExpression('never shut bridges')?.split(' OR ')).toHaveLength(3)
  })
})
