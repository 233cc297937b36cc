import { describe, expect, test } from 'vitest'
import { noAttribution, wordsOf } from '../../../src/core/model/annotation.ts'
import { type LedgerColumn, type LedgerFilter, ledgerColumns } from '../../../src/core/model/ledger.ts'
import { confirmationStates } from '../../../src/core/model/state.ts'
import type { Call } from '../../../src/main/cli/call.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary } from '../../support/test-library.ts'

/** Two articles with quotes and claims of every sort. */
const desk = async () => {
  const library = await openTestLibrary()
  const { call } = library
  const sources = { Zoë: {}, 'Ann Reed': {}, Northwire: { kind: 'agency' } } as const
  const first = await bringIn(call, {
    name: 'first',
    fields: { headline: 'Éclairs are dear', slug: 'eclairs' },
    body: [
      '“{beta}Beta{/beta},” {zoe}Zoë{/zoe} {said}said{/said}. {alpha}Álpha{/alpha} {told}told{/told} us. {gamma}Gamma{/gamma}.',
    ],
    annotations: {
      beta: {
        source: 'Zoë',
        mention: 'zoe',
        cue: 'said',
        relayedBy: 'Northwire',
        channel: 'Phone',
        state: 'confirmed',
        evidence: [{ kind: 'call' }, { kind: 'page' }],
      },
      alpha: { source: 'Ann Reed', cue: 'told', manner: 'indirect', state: 'pending', requests: [{ to: 'Ann Reed' }] },
      gamma: { kind: 'claim', manner: null, state: 'disputed', channel: 'statement' },
      zoe: { kind: 'mention' },
      said: { kind: 'cue' },
      told: { kind: 'cue' },
    },
    sources,
  })
  const second = await bringIn(call, {
    name: 'second',
    fields: { headline: 'Apples are cheap', slug: 'apples' },
    body: ['“{delta}Delta{/delta}”, {cue2}Said{/cue2} she. {eps}Epsilon{/eps}, {note}again{/note}.'],
    annotations: {
      delta: {
        source: 'Zoë',
        cue: 'cue2',
        channel: 'phone',
        manner: 'mixed',
        state: 'denied',
        evidence: [{ kind: 'call' }],
        requests: [
          { to: 'Zoë', askedAt: '2026-03-10T10:00:00.000Z', outcome: 'no reply' },
          { to: 'Zoë', askedAt: '2026-03-11T10:00:00.000Z', outcome: 'declined' },
        ],
      },
      eps: {},
      cue2: { kind: 'cue' },
      note: { kind: 'note' },
    },
    sources,
  })
  return { library, call, first: first.id, second: second.id }
}

const list = (
  call: Call,
  filter: LedgerFilter = {},
  { column = 'article', descending = false, groupBySource = false, offset = 0, limit = 100 } = {},
) => call('ledger.list', { filter, sort: { column: column as LedgerColumn, descending }, groupBySource, offset, limit })

const words = async (...args: Parameters<typeof list>) =>
  (await list(...args)).rows.map(({ annotation }) => wordsOf(annotation.pieces)).join(' ')

test('a row tells all there is to know', async () => {
  const { call, first } = await desk()
  const { rows, total } = await list(call, { articleId: first })
  expect(total).toBe(3)
  const { annotations } = await call('article.get', { id: first })
  expect(rows[0]).toEqual({
    annotation: annotations.find(({ id }) => id === idOf('beta')),
    articleHeadline: 'Éclairs are dear',
    articleSlug: 'eclairs',
    sourceName: 'Zoë',
    mentionWords: 'Zoë',
    cueWords: 'said',
    relayedByName: 'Northwire',
    evidenceCount: 2,
    requests: [],
    lastChangeAt: rows[0]?.annotation.changedAt,
    lastChangeBy: 'Robin Vale',
  })
})

test('requests stand with the newest first', async () => {
  const { call } = await desk()
  const { rows } = await list(call, { states: ['denied'] })
  expect(rows[0]?.requests).toEqual(['declined', 'no reply'])
})

describe('the order', () => {
  test.each([
    ['article', 'Delta Epsilon Beta Álpha Gamma', 'Beta Álpha Gamma Delta Epsilon'],
    ['quote', 'Álpha Beta Delta Epsilon Gamma', 'Gamma Epsilon Delta Beta Álpha'],
    ['source', 'Gamma Epsilon Álpha Beta Delta', 'Delta Beta Álpha Epsilon Gamma'],
    ['manner', 'Gamma Beta Epsilon Álpha Delta', 'Delta Álpha Epsilon Beta Gamma'],
    ['cue', 'Gamma Epsilon Beta Delta Álpha', 'Álpha Delta Beta Epsilon Gamma'],
    ['channel', 'Álpha Epsilon Beta Delta Gamma', 'Gamma Delta Beta Epsilon Álpha'],
    ['state', 'Epsilon Álpha Beta Gamma Delta', 'Delta Gamma Beta Álpha Epsilon'],
    ['evidence', 'Álpha Gamma Epsilon Delta Beta', 'Beta Delta Epsilon Gamma Álpha'],
    ['requests', 'Beta Gamma Epsilon Delta Álpha', 'Álpha Delta Epsilon Gamma Beta'],
    ['changed', 'Beta Álpha Gamma Delta Epsilon', 'Epsilon Delta Gamma Álpha Beta'],
  ] as const)('by %s, up and down', async (column, up, down) => {
    const { call } = await desk()
    expect(await words(call, {}, { column })).toBe(up)
    expect(await words(call, {}, { column, descending: true })).toBe(down)
  })

  test('every column can be sorted by, within one article too', async () => {
    const { call, first } = await desk()
    for (const column of ledgerColumns)
      expect((await list(call, { articleId: first }, { column })).rows).toHaveLength(3)
  })

  test('grouped by source: those without one first, then by name, each in the order asked for', async () => {
    const { call } = await desk()
    const grouped = { column: 'quote', groupBySource: true }
    expect(await words(call, {}, grouped)).toBe('Epsilon Gamma Álpha Beta Delta')
    expect(await words(call, {}, { ...grouped, descending: true })).toBe('Gamma Epsilon Álpha Delta Beta')
    expect(await words(call, {}, { ...grouped, column: 'article' })).toBe('Epsilon Gamma Álpha Delta Beta')
  })

  test('a renamed source takes its new place', async () => {
    const { call } = await desk()
    const id = idOf('source Zoë')
    await call('changes.apply', { changes: [{ type: 'source.change', id, fields: { name: 'Aaron' } }] })
    expect(await words(call, {}, { column: 'source' })).toBe('Gamma Epsilon Beta Delta Álpha')
  })

  test('states come in the order of the model', async () => {
    const { call } = await openTestLibrary()
    const names = confirmationStates.map((state) => `s-${state}`)
    await bringIn(call, {
      body: names.toReversed().map((name) => `{${name}}${name.replace('s-', '')}{/${name}}`),
      annotations: Object.fromEntries(confirmationStates.map((state) => [`s-${state}`, { state }])),
    })
    expect(await words(call, {}, { column: 'state' })).toBe(confirmationStates.join(' '))
  })

  test('pages, with the total of all', async () => {
    const { call } = await desk()
    const page = await list(call, {}, { column: 'quote', offset: 2, limit: 2 })
    expect(page.rows.map(({ annotation }) => wordsOf(annotation.pieces))).toEqual(['Delta', 'Epsilon'])
    expect(page.total).toBe(5)
    expect(await list(call, {}, { offset: 9 })).toEqual({ rows: [], total: 5 })
  })
})

describe('the place of a row', () => {
  const everySort = ledgerColumns.flatMap((column) => [
    { column, descending: false },
    { column, descending: true },
  ])

  test.each([false, true])('is the one it has in the list (grouped by source: %s)', async (groupBySource) => {
    const { call, first } = await desk()
    for (const filter of [{}, { articleId: first }, { states: ['pending' as const, 'disputed' as const] }])
      for (const sort of everySort) {
        const { rows } = await list(call, filter, { ...sort, groupBySource })
        for (const [index, row] of rows.entries()) {
          const annotationId = row.annotation.id
          expect(await call('ledger.place', { filter, sort, groupBySource, annotationId })).toEqual({
            place: { index, row },
          })
        }
      }
  })

  test('is none where the row does not fit, is of no ledger or stands in a removed article', async () => {
    const { call, second } = await desk()
    const placeOf = (name: string, filter: LedgerFilter, column: LedgerColumn = 'quote') =>
      call('ledger.place', {
        filter,
        sort: { column, descending: false },
        groupBySource: false,
        annotationId: idOf(name),
      })
    expect(await placeOf('gamma', { kinds: ['quote'] })).toEqual({ place: null })
    expect(await placeOf('said', {})).toEqual({ place: null })
    expect(await placeOf('delta', {})).not.toEqual({ place: null })
    await call('article.remove', { id: second })
    expect(await placeOf('delta', {})).toEqual({ place: null })
    expect(await placeOf('delta', {}, 'article')).toEqual({ place: null })
  })
})

describe('a filter', () => {
  const zoe = idOf('source Zoë')
  const cases: readonly (readonly [string, LedgerFilter, string])[] = [
    ['nothing', {}, 'Delta Epsilon Beta Álpha Gamma'],
    [
      'empty lists',
      { kinds: [], sourceIds: [], states: [], manners: [], requestOutcomes: [] },
      'Delta Epsilon Beta Álpha Gamma',
    ],
    ['kind', { kinds: ['claim'] }, 'Gamma'],
    ['source', { sourceIds: [zoe] }, 'Delta Beta'],
    ['no source', { sourceIds: [null] }, 'Epsilon Gamma'],
    ['a source or none', { sourceIds: [zoe, null] }, 'Delta Epsilon Beta Gamma'],
    ['manner', { manners: ['indirect', 'mixed'] }, 'Delta Álpha'],
    ['state', { states: ['pending', 'disputed'] }, 'Álpha Gamma'],
    ['cue, whatever its case', { cue: 'said' }, 'Delta Beta'],
    ['channel, whatever its case', { channel: 'PHONE' }, 'Delta Beta'],
    ['text in the quote', { text: 'alph' }, 'Álpha'],
    ['text in the source’s name', { text: 'zoe' }, 'Delta Beta'],
    ['text without a letter', { text: '"*' }, 'Delta Epsilon Beta Álpha Gamma'],
    ['evidence', { hasEvidence: true }, 'Delta Beta'],
    ['no evidence', { hasEvidence: false }, 'Epsilon Álpha Gamma'],
    ['request outcome', { requestOutcomes: ['open', 'declined'] }, 'Delta Álpha'],
    ['requests', { hasRequests: true }, 'Delta Álpha'],
    ['no requests', { hasRequests: false }, 'Epsilon Beta Gamma'],
    ['two at once', { sourceIds: [zoe], states: ['denied'] }, 'Delta'],
    ['two that exclude each other', { kinds: ['claim'], hasEvidence: true }, ''],
    ['not detached', { detached: false }, 'Delta Epsilon Beta Álpha Gamma'],
    ['detached', { detached: true }, ''],
  ]

  test.each(cases)('by %s', async (_, filter, expected) => {
    const { call } = await desk()
    expect(await words(call, filter)).toBe(expected)
    expect((await list(call, filter)).total).toBe(expected === '' ? 0 : expected.split(' ').length)
    // The order may not decide what is shown.
    const other = await words(call, filter, { column: 'changed', groupBySource: true })
    expect(other.split(' ').sort()).toEqual(expected.split(' ').sort())
  })

  test('by time of the last change', async () => {
    const { call } = await desk()
    await call('changes.apply', { changes: [{ type: 'evidence.remove', id: idOf('evidence beta 0') }] })
    const { rows } = await list(call, {}, { column: 'changed', descending: true })
    expect(await words(call, { changedSince: rows[0]?.lastChangeAt })).toBe('Beta')
  })

  test('by what became of the text', async () => {
    const { call, second } = await desk()
    const body = { type: 'doc', content: [{ type: 'paragraph' }] }
    await call('article.save', { id: second, version: 2, body: JSON.stringify(body), changes: [] })
    expect(await words(call, { detached: true })).toBe('Delta Epsilon')
    expect(await words(call, { detached: false })).toBe('Beta Álpha Gamma')
  })
})

describe('what is counted follows what is done', () => {
  const row = async (call: Call, name: string) =>
    (await list(call)).rows.find(({ annotation }) => annotation.id === idOf(name))

  test('evidence and requests that are removed and restored', async () => {
    const { call } = await desk()
    const request = idOf('request alpha 0')
    await call('changes.apply', {
      changes: [
        { type: 'evidence.remove', id: idOf('evidence beta 0') },
        { type: 'request.remove', id: request },
      ],
    })
    expect(await row(call, 'beta')).toMatchObject({ evidenceCount: 1 })
    expect(await words(call, { hasRequests: true })).toBe('Delta')
    await call('changes.apply', {
      changes: [
        { type: 'evidence.restore', id: idOf('evidence beta 0') },
        { type: 'request.restore', id: request },
        { type: 'request.change', id: request, fields: { outcome: 'declined' } },
      ],
    })
    expect(await row(call, 'beta')).toMatchObject({ evidenceCount: 2 })
    expect(await row(call, 'alpha')).toMatchObject({ requests: ['declined'] })
    expect((await call('library.info', {})).counts.openRequests).toBe(0)
  })

  test('a cue that is removed, restored or worded anew', async () => {
    const { call, first } = await desk()
    await call('changes.apply', { changes: [{ type: 'annotation.remove', id: idOf('told') }] })
    expect(await row(call, 'alpha')).toMatchObject({ cueWords: '' })
    expect(await words(call, { cue: 'told' })).toBe('')
    await call('changes.apply', { changes: [{ type: 'annotation.restore', id: idOf('told') }] })
    expect(await words(call, { cue: 'told' })).toBe('Álpha')
    const { article } = await call('article.get', { id: first })
    const body = JSON.parse(JSON.stringify(article.body).replace('"told"', '"informed"'))
    await call('article.save', { id: first, version: article.version, body: JSON.stringify(body), changes: [] })
    expect(await words(call, { cue: 'informed' })).toBe('Álpha')
    const none = { attribution: noAttribution }
    await call('changes.apply', { changes: [{ type: 'annotation.change', id: idOf('alpha'), fields: none }] })
    expect(await words(call, { cue: 'informed' })).toBe('')
  })

  test('articles that are removed and restored', async () => {
    const { call, second } = await desk()
    await call('article.remove', { id: second })
    expect(await words(call)).toBe('Beta Álpha Gamma')
    expect((await call('library.info', {})).counts).toMatchObject({ articles: 1, ledger: 3 })
    await call('article.restore', { id: second })
    expect((await call('library.info', {})).counts).toMatchObject({ articles: 2, ledger: 5 })
  })
})

describe('facets', () => {
  test('name what the filters can take, each once', async () => {
    const { call } = await desk()
    const { sources, channels, cues } = await call('ledger.facets', {})
    expect(sources).toEqual([
      { id: null, name: '', count: 2 },
      { id: idOf('source Ann Reed'), name: 'Ann Reed', count: 1 },
      { id: idOf('source Zoë'), name: 'Zoë', count: 2 },
    ])
    expect(channels.map((channel) => channel.toLowerCase())).toEqual(['phone', 'statement'])
    expect(cues.map((cue) => cue.toLowerCase())).toEqual(['said', 'told'])
  })

  test('of one article', async () => {
    const { call, second } = await desk()
    const { sources, channels, cues } = await call('ledger.facets', { articleId: second })
    expect(sources.map(({ name }) => name)).toEqual(['', 'Zoë'])
    expect(channels).toEqual(['phone'])
    expect(cues).toEqual(['Said'])
  })
})
