import { describe, expect, test } from 'vitest'
import type { ChangeInput } from '../../../src/core/model/change.ts'
import { newSourceFields, type SourceFields } from '../../../src/core/model/source.ts'
import type { Call } from '../../../src/main/cli/call.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const ada = idOf('source Ada Brand')
const brand = idOf('source A. Brand')
const mayor = idOf('source The mayor')

/** One article with something said by, relayed by and asked of each of two sources that are one. */
const deskWithDoubles = async () => {
  const library = await openTestLibrary()
  const { call } = library
  const { id } = await bringIn(call, {
    body: ['“{a}One{/a}”, “{two}two{/two}”, “{relayed}three{/relayed}”, “{asked}four{/asked}”, “{gone}five{/gone}”.'],
    annotations: {
      a: { source: 'Ada Brand' },
      two: { source: 'A. Brand' },
      relayed: { source: 'Northwire', relayedBy: 'A. Brand' },
      asked: { requests: [{ to: 'A. Brand' }] },
      gone: { source: 'A. Brand' },
    },
    sources: {
      'Ada Brand': { aliases: ['the mayor', 'Brand'] },
      'A. Brand': { aliases: ['BRAND', 'Mayor Brand'] },
      Northwire: { kind: 'agency' },
    },
  })
  await call('changes.apply', { changes: [{ type: 'annotation.remove', id: idOf('gone') }] })
  return { library, call, id }
}

const namesOf = async (call: Call, id: string) => {
  const { annotations, requests } = await call('article.get', { id })
  const attributionOf = (name: string) => annotations.find((each) => each.id === idOf(name))?.attribution
  return {
    a: attributionOf('a')?.sourceId,
    two: attributionOf('two')?.sourceId,
    relayed: attributionOf('relayed')?.relayedById,
    asked: requests[0]?.sourceId,
  }
}

const aliasesOf = async (call: Call, id: string) => (await call('sources.get', { id })).source.aliases

const records = async (call: Call, id: string): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(
      [
        await call('article.get', { id }),
        await call('sources.list', { text: '', kinds: [], offset: 0, limit: 100 }),
        await call('sources.get', { id: brand }),
      ],
      (key, value) => (key === 'changedAt' ? undefined : value),
    ),
  )

const attribute = (name: string, sourceId: string): ChangeInput => ({
  type: 'annotation.change',
  id: idOf(name),
  fields: {
    attribution: {
      sourceId,
      mentionId: null,
      cueId: null,
      channel: '',
      place: '',
      date: '',
      relayedById: null,
    },
  },
})

describe('a merge', () => {
  test('moves what was said, relayed and asked, and keeps every name once', async () => {
    const { library, call, id } = await deskWithDoubles()
    library.notices.length = 0
    await call('sources.merge', { fromId: brand, intoId: ada })
    expect(library.notices).toEqual([{ type: 'changed', articleIds: [id] }])
    await library.reopen()
    expect(await namesOf(call, id)).toEqual({ a: ada, two: ada, relayed: ada, asked: ada })
    expect(await aliasesOf(call, ada)).toEqual(['the mayor', 'Brand', 'A. Brand', 'Mayor Brand'])
    const { merged, requests } = await call('sources.get', { id: ada })
    expect(merged.map((source) => source.id)).toEqual([brand])
    expect(requests).toHaveLength(1)
  })

  test('takes the merged source from list, picker and search; its names find the other', async () => {
    const { call } = await deskWithDoubles()
    await call('sources.merge', { fromId: brand, intoId: ada })
    const { items, total } = await call('sources.list', { text: '', kinds: [], offset: 0, limit: 10 })
    expect(items.map(({ source }) => source.name)).toEqual(['Ada Brand', 'Northwire'])
    expect(total).toBe(2)
    expect(await call('sources.match', { text: 'A. Brand', limit: 10 })).toMatchObject([{ source: { id: ada } }])
    expect((await call('search.everything', { text: '"Mayor Brand"', limit: 10 })).sources).toMatchObject([
      { sourceId: ada },
    ])
  })

  test('does not make the articles new on the desk', async () => {
    const { call, id } = await deskWithDoubles()
    const before = (await call('article.get', { id })).article
    await call('sources.merge', { fromId: brand, intoId: ada })
    expect((await call('article.get', { id })).article).toEqual(before)
  })

  test('stands in the history of both', async () => {
    const { call } = await deskWithDoubles()
    await call('sources.merge', { fromId: brand, intoId: ada })
    const [into] = await call('history.list', { sourceId: ada })
    const [from] = await call('history.list', { sourceId: brand })
    expect(into).toMatchObject({ type: 'sources merged', after: { fromId: brand, fromName: 'A. Brand' } })
    expect(from).toMatchObject({ type: 'sources merged', after: { intoId: ada, intoName: 'Ada Brand' } })
  })

  test('what is attributed to the merged source afterwards goes to the one it is part of', async () => {
    const { call, id } = await deskWithDoubles()
    await call('sources.merge', { fromId: brand, intoId: ada })
    await call('changes.apply', { changes: [attribute('relayed', brand)] })
    const { annotations } = await call('article.get', { id })
    expect(annotations.find((each) => each.id === idOf('relayed'))?.attribution.sourceId).toBe(ada)
  })

  test.each([
    ['with itself', brand, brand],
    ['of one that is merged already', brand, idOf('source Northwire')],
    ['into one that is merged already', idOf('source Northwire'), brand],
  ])('%s is refused', async (_, fromId, intoId) => {
    const { call } = await deskWithDoubles()
    await call('sources.merge', { fromId: brand, intoId: ada })
    expect(await codeOf(() => call('sources.merge', { fromId, intoId }))).toBe('invalid_input')
  })

  test('of a source that is not there is not found', async () => {
    const { call } = await deskWithDoubles()
    expect(await codeOf(() => call('sources.merge', { fromId: idOf('no'), intoId: ada }))).toBe('not_found')
  })

  test('that would make more than 100 aliases is refused', async () => {
    const { call } = await deskWithDoubles()
    const aliases = Array.from({ length: 99 }, (_, index) => `alias ${index}`)
    await call('changes.apply', { changes: [{ type: 'source.change', id: ada, fields: { aliases } }] })
    expect(await codeOf(() => call('sources.merge', { fromId: brand, intoId: ada }))).toBe('invalid_input')
    expect(await aliasesOf(call, ada)).toEqual(aliases)
  })
})

describe('taking a merge back', () => {
  test('restores everything as it was', async () => {
    const { library, call, id } = await deskWithDoubles()
    const before = await records(call, id)
    await call('sources.merge', { fromId: brand, intoId: ada })
    expect(await records(call, id)).not.toEqual(before)
    await library.reopen()
    library.notices.length = 0
    await call('sources.unmerge', { fromId: brand })
    expect(await records(call, id)).toEqual(before)
    expect(library.notices).toEqual([{ type: 'changed', articleIds: [id] }])
    await call('changes.apply', { changes: [{ type: 'annotation.restore', id: idOf('gone') }] })
    const { annotations } = await call('article.get', { id })
    expect(annotations.find((each) => each.id === idOf('gone'))?.attribution.sourceId).toBe(brand)
  })

  test('leaves what was attributed anew since, and what was the other’s before', async () => {
    const { call, id } = await deskWithDoubles()
    await call('sources.merge', { fromId: brand, intoId: ada })
    const other: ChangeInput = { type: 'source.create', id: mayor, fields: newSourceFields('The mayor', 'person') }
    await call('changes.apply', { changes: [other, attribute('two', mayor)] })
    await call('sources.unmerge', { fromId: brand })
    expect(await namesOf(call, id)).toEqual({ a: ada, two: mayor, relayed: brand, asked: brand })
  })

  test('leaves the names that were changed since', async () => {
    const { call } = await deskWithDoubles()
    await call('sources.merge', { fromId: brand, intoId: ada })
    const fields: Partial<SourceFields> = { aliases: ['the mayor', 'Her Honour', 'Mayor Brand'] }
    await call('changes.apply', { changes: [{ type: 'source.change', id: ada, fields }] })
    await call('sources.unmerge', { fromId: brand })
    expect(await aliasesOf(call, ada)).toEqual(['the mayor', 'Her Honour'])
    expect(await aliasesOf(call, brand)).toEqual(['BRAND', 'Mayor Brand'])
  })

  test('of a source that is not merged is not found', async () => {
    const { call } = await deskWithDoubles()
    expect(await codeOf(() => call('sources.unmerge', { fromId: brand }))).toBe('not_found')
    await call('sources.merge', { fromId: brand, intoId: ada })
    await call('sources.unmerge', { fromId: brand })
    expect(await codeOf(() => call('sources.unmerge', { fromId: brand }))).toBe('not_found')
  })

  test('can be done again', async () => {
    const { call, id } = await deskWithDoubles()
    const before = await records(call, id)
    for (let round = 0; round < 2; round++) {
      await call('sources.merge', { fromId: brand, intoId: ada })
      await call('sources.unmerge', { fromId: brand })
    }
    expect(await records(call, id)).toEqual(before)
  })
})

describe('a chain of merges', () => {
  const chain = async () => {
    const desk = await deskWithDoubles()
    const { call } = desk
    const fields = newSourceFields('The mayor', 'person')
    await call('changes.apply', { changes: [{ type: 'source.create', id: mayor, fields }] })
    const before = await records(call, desk.id)
    await call('sources.merge', { fromId: brand, intoId: ada })
    await call('sources.merge', { fromId: ada, intoId: mayor })
    return { ...desk, before }
  }

  test('ends with everything at the last', async () => {
    const { call, id } = await chain()
    expect(await namesOf(call, id)).toEqual({ a: mayor, two: mayor, relayed: mayor, asked: mayor })
    const { merged } = await call('sources.get', { id: mayor })
    expect(merged.map(({ name }) => name).sort()).toEqual(['A. Brand', 'Ada Brand'])
  })

  test.each([
    ['in the order they were made', [brand, ada]],
    ['the last first', [ada, brand]],
  ])('is taken back whole, %s', async (_, order) => {
    const { call, id, before } = await chain()
    for (const fromId of order) await call('sources.unmerge', { fromId })
    expect(await records(call, id)).toEqual(before)
  })

  test('the first taken back alone gets its own, and the last keeps the middle one’s', async () => {
    const { call, id } = await chain()
    await call('sources.unmerge', { fromId: brand })
    expect(await namesOf(call, id)).toEqual({ a: mayor, two: brand, relayed: brand, asked: brand })
    expect(await aliasesOf(call, mayor)).toEqual(['Ada Brand', 'Brand'])
  })
})
