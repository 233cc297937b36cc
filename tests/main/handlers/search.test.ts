import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import type { Snippet } from '../../../src/core/model/search.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const plain = (snippet: Snippet | undefined) => snippet?.map(({ text }) => text).join('')
const hits = (snippet: Snippet | undefined) => snippet?.filter(({ hit }) => hit).map(({ text }) => text)

const desk = async () => {
  const library = await openTestLibrary()
  const { call } = library
  const { id } = await bringIn(call, {
    fields: { headline: 'Harbour to close', slug: 'harbour-closure' },
    body: [
      'The harbour board met on Friday. 😀 “{q}We cannot keep the pier open{/q},” said {m}Élodie Prévôt{/m}, its chair.',
      '“Wir schließen {g}im März{/g}”, sagte sie. She didn’t say when.',
    ],
    annotations: {
      q: { source: 'Élodie Prévôt', state: 'confirmed' },
      m: { kind: 'mention' },
      g: { kind: 'claim' },
    },
    sources: { 'Élodie Prévôt': { function: 'chair', affiliation: 'Harbour board' } },
  })
  await bringIn(call, { name: 'other', fields: { headline: 'Trams' }, body: ['The harbour is mentioned here once.'] })
  return { library, call, id, find: (text: string, limit = 10) => call('search.everything', { text, limit }) }
}

describe('articles', () => {
  test('a word in a headline comes first; the snippet marks the hits', async () => {
    const { find, id } = await desk()
    const { articles } = await find('harbour')
    expect(articles).toHaveLength(2)
    expect(articles[0]).toMatchObject({ articleId: id })
    expect(hits(articles[0]?.headline)).toEqual(['Harbour'])
    expect(hits(articles[0]?.text)).toEqual(['harbour'])
  })

  test('the place of the first hit is a place in the text', async () => {
    const { call, find, id } = await desk()
    const { text } = plainText(parseBody((await call('article.get', { id })).article.body))
    for (const [typed, found] of [
      ['pier', 'pier'],
      ['prevot', 'Prévôt'],
      ['marz', 'März'],
      ['didn’t', 'didn’t'],
      ["didn't", 'didn’t'],
    ] as const) {
      const { articles } = await find(typed)
      expect(text.slice(articles[0]?.start ?? 0, articles[0]?.end ?? 0)).toBe(found)
    }
  })

  test('a hit in the headline or slug alone has no place, and shows how the text begins', async () => {
    const { find } = await desk()
    for (const typed of ['close', 'closure']) {
      const { articles } = await find(typed)
      expect(articles).toHaveLength(1)
      expect(articles[0]).toMatchObject({ start: null, end: null })
      expect(plain(articles[0]?.text)).toMatch(/^The harbour board met on Friday/)
    }
  })

  test('every word has to be there, in headline or text; the last may be a beginning', async () => {
    const { find } = await desk()
    expect((await find('harbour pier')).articles).toHaveLength(1)
    expect((await find('harbour pi')).articles).toHaveLength(1)
    expect((await find('harb pier')).articles).toHaveLength(0)
    expect((await find('harbour trams pier')).articles).toHaveLength(0)
    expect((await find('harbour trams')).articles).toHaveLength(1)
  })

  test('one letter is a word of its own until a second is typed', async () => {
    const { find } = await desk()
    expect((await find('h')).articles).toHaveLength(0)
    expect((await find('ha')).articles).toHaveLength(2)
  })

  test('words in quotation marks stand together', async () => {
    const { find } = await desk()
    expect((await find('"keep the pier"')).articles).toHaveLength(1)
    expect((await find('„keep the pier“')).articles).toHaveLength(1)
    expect((await find('"pier the keep"')).articles).toHaveLength(0)
  })

  test('a removed article is not found, nor what is said in it', async () => {
    const { call, find, id } = await desk()
    await call('article.remove', { id })
    expect(await find('pier')).toEqual({ articles: [], annotations: [], sources: [] })
    await call('article.restore', { id })
    expect((await find('pier')).annotations).toHaveLength(1)
  })

  test('the text of the last save is found, and the one before is not', async () => {
    const { call, find, id } = await desk()
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'All new words.' }] }] }
    await call('article.save', { id, version: 2, body: JSON.stringify(body), changes: [] })
    expect((await find('pier')).articles).toEqual([])
    expect((await find('all new')).articles.map(({ articleId }) => articleId)).toEqual([id])
  })
})

describe('quotes and sources', () => {
  test('a quote is found by its words, with its source and article', async () => {
    const { find, id } = await desk()
    const { annotations } = await find('the pier')
    expect(annotations).toMatchObject([
      {
        annotationId: idOf('q'),
        articleId: id,
        kind: 'quote',
        state: 'confirmed',
        sourceName: 'Élodie Prévôt',
        articleHeadline: 'Harbour to close',
      },
    ])
    expect(hits(annotations[0]?.words)).toEqual(['the', 'pier'])
  })

  test('mentions are not listed; removed quotes neither', async () => {
    const { call, find } = await desk()
    expect((await find('prevot')).annotations).toEqual([])
    await call('changes.apply', { changes: [{ type: 'annotation.remove', id: idOf('q') }] })
    expect((await find('pier')).annotations).toEqual([])
  })

  test('a mention that becomes a claim is found, and a claim that becomes a note is not', async () => {
    const { call, find } = await desk()
    const kind = (id: string, name: 'claim' | 'note') =>
      call('changes.apply', { changes: [{ type: 'annotation.change', id, fields: { kind: name } }] })
    await kind(idOf('m'), 'claim')
    expect((await find('prevot')).annotations).toMatchObject([{ annotationId: idOf('m') }])
    await kind(idOf('m'), 'note')
    expect((await find('prevot')).annotations).toEqual([])
  })

  test('a detached quote is still found', async () => {
    const { call, find, id } = await desk()
    const body = { type: 'doc', content: [{ type: 'paragraph' }] }
    await call('article.save', { id, version: 2, body: JSON.stringify(body), changes: [] })
    expect((await find('pier')).annotations).toHaveLength(1)
  })

  test('a source is found without its accents and described', async () => {
    const { find } = await desk()
    const { sources } = await find('prevot')
    expect(sources).toMatchObject([
      { sourceId: idOf('source Élodie Prévôt'), kind: 'person', description: 'chair · Harbour board' },
    ])
    expect(hits(sources[0]?.name)).toEqual(['Prévôt'])
  })
})

describe('whatever is typed', () => {
  test.each([
    '',
    ' ',
    '"',
    '""',
    '*',
    '^',
    'a*',
    '(a OR b',
    'NEAR(a b)',
    'text:harbour',
    '-pier',
    'pier AND',
    '😀',
    '\0',
    '\\',
    "'",
    ';--',
    '{a}',
    '“',
    'a"b',
  ])('%j is answered', async (text) => {
    const { library, find } = await desk()
    await find(text)
    expect(library.faults).toEqual([])
  })

  test('operators are words like any other', async () => {
    const { find } = await desk()
    expect((await find('pier NOT harbour')).articles).toEqual([])
    expect((await find('text:harbour')).articles).toEqual([])
  })

  test('random text is answered', async () => {
    const { library, find } = await desk()
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('"', '*', ' ', '(', 'pier', '“', '\0'),
    )
    const typed = fc.array(part, { maxLength: 20 }).map((parts) => parts.join('').slice(0, 200))
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        await find(text)
      }),
      { seed: 7, numRuns: 300 },
    )
    expect(library.faults).toEqual([])
  })

  test('no more than asked for of each', async () => {
    const { find } = await desk()
    expect((await find('harbour', 1)).articles).toHaveLength(1)
  })
})
