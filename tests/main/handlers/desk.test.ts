import { expect, test } from 'vitest'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const everything = { text: '', states: [], offset: 0, limit: 10 }

const desk = async () => {
  const library = await openTestLibrary()
  const { call } = library
  const { id: trams } = await bringIn(call, {
    name: 'trams',
    fields: { headline: 'Trams stop', slug: 'kelmouth-trams' },
    body: ['“{a}One{/a}” {two}two{/two} {c}three{/c} {m}she{/m}', 'Second paragraph.'],
    annotations: { a: { state: 'confirmed', source: 'Ann' }, two: { state: 'denied' }, c: {}, m: { kind: 'mention' } },
    sources: { Ann: {} },
  })
  const { id: clock } = await bringIn(call, {
    name: 'clock',
    fields: { headline: 'Élan at the clock' },
    body: ['A clock.'],
  })
  return { library, call, trams, clock }
}

const ids = ({ items }: { items: readonly { readonly id: string }[] }) => items.map(({ id }) => id)

test('articles stand with the last changed first; any change counts, a look does not', async () => {
  const { call, trams, clock } = await desk()
  expect(ids(await call('desk.list', everything))).toEqual([clock, trams])
  await call('changes.apply', { changes: [{ type: 'annotation.change', id: idOf('c'), fields: { state: 'pending' } }] })
  expect(ids(await call('desk.list', everything))).toEqual([trams, clock])
  await call('article.get', { id: clock })
  expect(ids(await call('desk.list', everything))).toEqual([trams, clock])
})

test('an article tells how it begins and how far it is', async () => {
  const { call, trams } = await desk()
  const { items, total } = await call('desk.list', { ...everything, text: 'trams' })
  expect(total).toBe(1)
  expect(items).toEqual([
    {
      id: trams,
      headline: 'Trams stop',
      slug: 'kelmouth-trams',
      language: 'en',
      opening: '“One” two three she Second paragraph.',
      wordCount: 6,
      changedAt: items[0]?.changedAt,
      states: { unchecked: 1, pending: 0, confirmed: 1, unconfirmed: 0, disputed: 0, denied: 1, recheck: 0 },
      attributed: 1,
      detached: 0,
      // Counted once it has been quiet for a while.
      findings: items[0]?.findings,
    },
  ])
})

test('a quote whose words are gone counts as detached, and no longer by its state', async () => {
  const { call, trams } = await desk()
  const body = { type: 'doc', content: [{ type: 'paragraph' }] }
  await call('article.save', { id: trams, version: 2, body: JSON.stringify(body), changes: [] })
  const [item] = (await call('desk.list', { ...everything, text: 'trams' })).items
  expect(item).toMatchObject({ attributed: 0, detached: 3, states: { confirmed: 0, unchecked: 0, denied: 0 } })
  expect((await call('desk.list', { ...everything, states: ['denied'] })).items).toEqual([])
})

test('filters by states, and by words in headline or slug, accents aside', async () => {
  const { call, trams, clock } = await desk()
  expect(ids(await call('desk.list', { ...everything, states: ['denied', 'recheck'] }))).toEqual([trams])
  expect(ids(await call('desk.list', { ...everything, states: ['recheck'] }))).toEqual([])
  expect(ids(await call('desk.list', { ...everything, text: 'elan cl' }))).toEqual([clock])
  expect(ids(await call('desk.list', { ...everything, text: 'kelmouth' }))).toEqual([trams])
  expect(ids(await call('desk.list', { ...everything, text: 'paragraph' }))).toEqual([])
  expect(ids(await call('desk.list', { ...everything, text: 'trams', states: ['recheck'] }))).toEqual([])
})

test('pages, with the total of all', async () => {
  const { call, trams } = await desk()
  expect(await call('desk.list', { ...everything, offset: 1, limit: 1 })).toMatchObject({
    items: [{ id: trams }],
    total: 2,
  })
})

test('a removed article is gone from the desk until it is restored; removing it twice is not found', async () => {
  const { call, trams, clock } = await desk()
  await call('article.remove', { id: trams })
  expect(ids(await call('desk.list', everything))).toEqual([clock])
  await expect(call('article.get', { id: trams })).rejects.toMatchObject({ code: 'not_found' })
  await expect(call('article.remove', { id: trams })).rejects.toMatchObject({ code: 'not_found' })
  await call('article.restore', { id: trams })
  expect(ids(await call('desk.list', everything))).toEqual([trams, clock])
  const events = await call('history.list', { articleId: trams })
  expect(events.slice(0, 2).map(({ type }) => type)).toEqual(['article restored', 'article removed'])
})
