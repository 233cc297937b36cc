import { describe, expect, test } from 'vitest'
import { newSourceFields, type SourceFields } from '../../../src/core/model/source.ts'
import type { Call } from '../../../src/main/cli/call.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const add = (call: Call, name: string, fields: Partial<SourceFields> = {}) =>
  call('changes.apply', {
    changes: [
      { type: 'source.create', id: idOf(`source ${name}`), fields: { ...newSourceFields(name, 'person'), ...fields } },
    ],
  })

const registry = async () => {
  const library = await openTestLibrary()
  const { call } = library
  await add(call, 'Mara Lindholm', { function: 'director', affiliation: 'Kelmouth transport authority' })
  await add(call, 'Élodie Prévôt', { aliases: ['the minister', 'E. Prevot'], function: 'Minister of Health' })
  await add(call, 'Søren Weiß', { affiliation: 'Lindholm & Sons' })
  await add(call, 'Lindholm', { kind: 'organisation' })
  await add(call, 'Northwire', { kind: 'agency', aliases: ['NW'] })
  return { library, call }
}

const matches = async (call: Call, text: string, limit = 10) =>
  (await call('sources.match', { text, limit })).map(({ source, via }) =>
    via ? `${source.name} (${via})` : source.name,
  )

describe('the picker', () => {
  test.each([
    ['lind', ['Lindholm', 'Mara Lindholm', 'Søren Weiß (Lindholm & Sons)']],
    ['Mara', ['Mara Lindholm']],
    ['lindholm mara', ['Mara Lindholm']],
    ['mar auth', ['Mara Lindholm (Kelmouth transport authority)']],
    ['elodie', ['Élodie Prévôt']],
    ['PREVOT', ['Élodie Prévôt']],
    ['the min', ['Élodie Prévôt (the minister)']],
    ['minister of', ['Élodie Prévôt (Minister of Health)']],
    ['soren weiss', ['Søren Weiß']],
    ['nw', ['Northwire (NW)']],
    ['holm', []],
    ['zzz', []],
    ['—', []],
    ['"*(', []],
  ])('%j finds %j', async (text, expected) => {
    const { call } = await registry()
    expect(await matches(call, text)).toEqual(expected)
  })

  test('a whole name or alias comes before the beginning of another name', async () => {
    const { call } = await registry()
    await add(call, 'NW Harbour Trust')
    expect(await matches(call, 'nw')).toEqual(['Northwire (NW)', 'NW Harbour Trust'])
  })

  test('among equals, the one used last comes first; without text, the ones used last', async () => {
    const { call } = await registry()
    await add(call, 'Tom Reed')
    await add(call, 'Tom Marsh')
    expect(await matches(call, 'tom')).toEqual(['Tom Marsh', 'Tom Reed'])
    await bringIn(call, {
      body: ['{t}Yes{/t}'],
      annotations: { t: { source: 'Tom Reed' } },
      sources: { 'Tom Reed': {} },
    })
    expect(await matches(call, 'tom')).toEqual(['Tom Reed', 'Tom Marsh'])
    expect(await matches(call, '', 2)).toEqual(['Tom Reed', 'Élodie Prévôt'])
  })

  test('a removed source is not offered; a restored one is', async () => {
    const { call } = await registry()
    const id = idOf('source Northwire')
    await call('changes.apply', { changes: [{ type: 'source.remove', id }] })
    expect(await matches(call, 'north')).toEqual([])
    await call('changes.apply', { changes: [{ type: 'source.restore', id }] })
    expect(await matches(call, 'north')).toEqual(['Northwire'])
  })

  test('a new name is found and the old one is not; aliases likewise', async () => {
    const { call } = await registry()
    const id = idOf('source Northwire')
    await call('changes.apply', {
      changes: [{ type: 'source.change', id, fields: { name: 'Southwire', aliases: ['SW', 'the wire'] } }],
    })
    expect(await matches(call, 'north')).toEqual([])
    expect(await matches(call, 'nw')).toEqual([])
    expect(await matches(call, 'sw')).toEqual(['Southwire (SW)'])
    expect(await matches(call, 'the wire')).toEqual(['Southwire (the wire)'])
  })
})

describe('the list', () => {
  const list = (
    call: Call,
    query: { text?: string; kinds?: SourceFields['kind'][]; offset?: number; limit?: number },
  ) => call('sources.list', { text: '', kinds: [], offset: 0, limit: 100, ...query })

  const names = async (...args: Parameters<typeof list>) => (await list(...args)).items.map(({ source }) => source.name)

  test('is by name whatever the accents, and tells how many there are beyond the page', async () => {
    const { call } = await registry()
    expect(await names(call, {})).toEqual(['Élodie Prévôt', 'Lindholm', 'Mara Lindholm', 'Northwire', 'Søren Weiß'])
    expect(await names(call, { offset: 1, limit: 2 })).toEqual(['Lindholm', 'Mara Lindholm'])
    expect((await list(call, { offset: 1, limit: 2 })).total).toBe(5)
  })

  test('filters by kind and text together', async () => {
    const { call } = await registry()
    expect(await names(call, { text: 'lind' })).toEqual(['Lindholm', 'Mara Lindholm', 'Søren Weiß'])
    expect(await names(call, { text: 'lind', kinds: ['organisation', 'agency'] })).toEqual(['Lindholm'])
    expect((await list(call, { kinds: ['agency'] })).total).toBe(1)
  })

  test('counts what each has said, and in how many articles; mentions, removed quotes and articles do not count', async () => {
    const { call } = await registry()
    const sources = { Northwire: {} }
    const said = { source: 'Northwire' }
    await bringIn(call, {
      body: ['{a}One{/a} {two}two{/two} {c}three{/c} {m}Northwire{/m}'],
      annotations: { a: said, two: { ...said, kind: 'claim' }, c: said, m: { ...said, kind: 'mention' } },
      sources,
    })
    await bringIn(call, { name: 'two', body: ['{d}Four{/d}'], annotations: { d: said }, sources })
    const { id } = await bringIn(call, { name: 'three', body: ['{e}Five{/e}'], annotations: { e: said }, sources })
    const counts = async () => {
      const [item] = (await list(call, { text: 'northwire' })).items
      return [item?.statements, item?.articles]
    }
    expect(await counts()).toEqual([5, 3])
    await call('changes.apply', { changes: [{ type: 'annotation.remove', id: idOf('c') }] })
    await call('article.remove', { id })
    expect(await counts()).toEqual([3, 2])
    await call('article.restore', { id })
    expect(await counts()).toEqual([4, 3])
  })
})
