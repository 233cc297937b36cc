import { describe, expect, test } from 'vitest'
import type { ArticleRecords } from '../../../src/core/api.ts'
import { noAttribution } from '../../../src/core/model/annotation.ts'
import { type Change, type ChangeInput, changeSchema } from '../../../src/core/model/change.ts'
import type { DismissalFields } from '../../../src/core/model/dismissal.ts'
import type { Event } from '../../../src/core/model/event.ts'
import { invertChange } from '../../../src/core/model/invert-change.ts'
import { newSourceFields } from '../../../src/core/model/source.ts'
import type { WaiverFields } from '../../../src/core/model/waiver.ts'
import type { Call } from '../../../src/main/cli/call.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const ada = idOf('source Ada Brand')
const agency = idOf('source Northwire')
const recording = {
  kind: 'recording',
  locator: '12:40',
  date: '2026-03-11',
  excerpt: 'We will go',
  link: 'https://example.org/a',
  file: { name: 'call.mp3', size: 12, sha256: 'a'.repeat(64) },
} as const
const question = {
  sourceId: ada,
  channel: 'phone',
  question: 'Did you say so?',
  askedAt: '2026-03-12T09:00:00.000Z',
  deadline: '2026-03-12T18:00:00.000Z',
  outcome: 'open',
  outcomeAt: null,
  answer: '',
} as const

const turnedDown: DismissalFields = {
  kind: 'rejected',
  words: [{ start: 0, end: 9, exact: 'Ada Brand', prefix: '', suffix: ' said: “We will go”. Check this.' }],
}

const waived: WaiverFields = {
  findingId: 'loaded-verb:1',
  rule: 'loaded-verb',
  words: 'claimed',
  reason: 'The court’s own word.',
}

const deskWithArticle = async () => {
  const library = await openTestLibrary()
  const { id } = await bringIn(library.call, {
    body: ['{m}Ada Brand{/m} {c}said{/c}: “{q}We will go{/q}”. {n}Check{/n} this.'],
    annotations: {
      q: {
        state: 'confirmed',
        source: 'Ada Brand',
        mention: 'm',
        cue: 'c',
        evidence: [{ kind: 'call' }],
        requests: [{ to: 'Ada Brand', question: 'Really?' }],
      },
      m: { kind: 'mention' },
      c: { kind: 'cue' },
      n: { kind: 'note', note: 'Spelling' },
    },
    dismissals: [{ kind: 'not a quote', words: 'Check' }],
    waivers: [{ rule: 'two-spellings', words: 'Check', reason: 'Both are right.' }],
    sources: { 'Ada Brand': { aliases: ['the mayor'] }, Northwire: { kind: 'agency' } },
  })
  return { library, call: library.call, id }
}

interface Case {
  readonly change: (id: string) => ChangeInput
  readonly event: Partial<Event>
}

const quote = { annotationId: idOf('q') }

/** Every type of change, with the event it leaves. */
const cases: Readonly<Record<Change['type'], Case>> = {
  'article.change': {
    change: (id) => ({ type: 'article.change', id, fields: { headline: 'Mayor to go', place: '' } }),
    event: { type: 'article changed', before: { headline: 'Headline' }, after: { headline: 'Mayor to go' } },
  },
  'annotation.create': {
    change: (articleId) => ({
      type: 'annotation.create',
      id: idOf('new'),
      articleId,
      fields: { kind: 'claim', manner: null, attribution: noAttribution, state: 'pending', note: '' },
    }),
    event: {
      type: 'annotation created',
      annotationId: idOf('new'),
      before: null,
      after: { kind: 'claim', manner: null, attribution: noAttribution, state: 'pending', note: '', words: '' },
    },
  },
  'annotation.change': {
    change: () => ({
      type: 'annotation.change',
      id: idOf('q'),
      fields: {
        state: 'disputed',
        manner: 'direct',
        attribution: {
          ...noAttribution,
          sourceId: agency,
          mentionId: idOf('m'),
          cueId: idOf('c'),
          channel: 'statement',
        },
      },
      reason: 'They say otherwise',
    }),
    event: {
      ...quote,
      type: 'annotation changed',
      sourceId: agency,
      before: { state: 'confirmed', attribution: { sourceId: ada, channel: '' } },
      after: { state: 'disputed', attribution: { sourceId: agency, channel: 'statement' } },
      reason: 'They say otherwise',
    },
  },
  'annotation.remove': {
    change: () => ({ type: 'annotation.remove', id: idOf('q') }),
    event: { ...quote, type: 'annotation removed' },
  },
  'annotation.restore': {
    change: () => ({ type: 'annotation.restore', id: idOf('gone') }),
    event: { annotationId: idOf('gone'), type: 'annotation restored' },
  },
  'evidence.add': {
    change: () => ({ type: 'evidence.add', id: idOf('e'), annotationId: idOf('q'), fields: recording }),
    event: { ...quote, type: 'evidence added', before: null, after: recording },
  },
  'evidence.remove': {
    change: () => ({ type: 'evidence.remove', id: idOf('evidence q 0') }),
    event: { ...quote, type: 'evidence removed', after: null },
  },
  'evidence.restore': {
    change: () => ({ type: 'evidence.restore', id: idOf('evidence gone') }),
    event: { ...quote, type: 'evidence restored', before: null },
  },
  'request.add': {
    change: () => ({ type: 'request.add', id: idOf('r'), annotationId: idOf('q'), fields: question }),
    event: { ...quote, type: 'request added', sourceId: ada, before: null, after: question },
  },
  'request.change': {
    change: () => ({
      type: 'request.change',
      id: idOf('request q 0'),
      fields: { outcome: 'answered', outcomeAt: '2026-03-12T11:00:00.000Z', answer: 'Yes' },
    }),
    event: {
      ...quote,
      type: 'request changed',
      sourceId: ada,
      before: { outcome: 'open', outcomeAt: null, answer: '' },
      after: { outcome: 'answered', outcomeAt: '2026-03-12T11:00:00.000Z', answer: 'Yes' },
    },
  },
  'request.remove': {
    change: () => ({ type: 'request.remove', id: idOf('request q 0') }),
    event: { ...quote, type: 'request removed', sourceId: ada, after: null },
  },
  'request.restore': {
    change: () => ({ type: 'request.restore', id: idOf('request gone') }),
    event: { ...quote, type: 'request restored', sourceId: ada, before: null },
  },
  'source.create': {
    change: () => ({ type: 'source.create', id: idOf('s'), fields: newSourceFields('Bo Finn', 'person') }),
    event: { type: 'source created', sourceId: idOf('s'), before: null, after: newSourceFields('Bo Finn', 'person') },
  },
  'source.change': {
    change: () => ({
      type: 'source.change',
      id: ada,
      fields: { name: 'Ada Brand-Lind', aliases: ['Mayor Brand', 'the mayor'], protected: true, kind: 'person' },
    }),
    event: {
      type: 'source changed',
      sourceId: ada,
      before: { name: 'Ada Brand', aliases: ['the mayor'], protected: false },
      after: { name: 'Ada Brand-Lind', aliases: ['Mayor Brand', 'the mayor'], protected: true },
    },
  },
  'source.remove': {
    change: () => ({ type: 'source.remove', id: agency }),
    event: { type: 'source removed', sourceId: agency },
  },
  'dismissal.create': {
    change: (articleId) => ({ type: 'dismissal.create', id: idOf('dismissed'), articleId, fields: turnedDown }),
    event: { type: 'suggestion dismissed', after: { kind: 'rejected', words: 'Ada Brand' } },
  },
  'dismissal.remove': {
    change: () => ({ type: 'dismissal.remove', id: idOf('dismissal Check') }),
    event: { type: 'dismissal removed', before: { kind: 'not a quote', words: 'Check' } },
  },
  'dismissal.restore': {
    change: () => ({ type: 'dismissal.restore', id: idOf('dismissal gone') }),
    event: { type: 'dismissal restored', after: { kind: 'rejected', words: 'Ada Brand' } },
  },
  'waiver.create': {
    change: (articleId) => ({ type: 'waiver.create', id: idOf('waived'), articleId, fields: waived }),
    event: { type: 'finding waived', after: { rule: 'loaded-verb', words: 'claimed' }, reason: waived.reason },
  },
  'waiver.remove': {
    change: () => ({ type: 'waiver.remove', id: idOf('waiver Check') }),
    event: { type: 'waiver removed', before: { rule: 'two-spellings', words: 'Check' } },
  },
  'waiver.restore': {
    change: () => ({ type: 'waiver.restore', id: idOf('waiver gone') }),
    event: { type: 'waiver restored', after: { rule: 'loaded-verb', words: 'claimed' }, reason: waived.reason },
  },
  'source.restore': {
    change: () => ({ type: 'source.restore', id: idOf('source gone') }),
    event: { type: 'source restored', sourceId: idOf('source gone') },
  },
}

/** Things that were made and removed again, for what restores them. */
const remains = (articleId: string): ChangeInput[] => [
  {
    type: 'annotation.create',
    id: idOf('gone'),
    articleId,
    fields: { kind: 'note', manner: null, attribution: noAttribution, state: 'unchecked', note: 'x' },
  },
  { type: 'annotation.remove', id: idOf('gone') },
  { type: 'dismissal.create', id: idOf('dismissal gone'), articleId, fields: turnedDown },
  { type: 'dismissal.remove', id: idOf('dismissal gone') },
  { type: 'waiver.create', id: idOf('waiver gone'), articleId, fields: waived },
  { type: 'waiver.remove', id: idOf('waiver gone') },
  { type: 'evidence.add', id: idOf('evidence gone'), annotationId: idOf('q'), fields: recording },
  { type: 'evidence.remove', id: idOf('evidence gone') },
  { type: 'request.add', id: idOf('request gone'), annotationId: idOf('q'), fields: question },
  { type: 'request.remove', id: idOf('request gone') },
  { type: 'source.create', id: idOf('source gone'), fields: newSourceFields('Gone', 'person') },
  { type: 'source.remove', id: idOf('source gone') },
]

const apply = (call: Call, ...changes: readonly ChangeInput[]) => call('changes.apply', { changes: [...changes] })

const withoutTimes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (/^(changed|lastChange)At$/.test(key) ? undefined : inner)))

const allSources = { text: '', kinds: [], offset: 0, limit: 100 }
const wholeLedger = {
  filter: {},
  sort: { column: 'quote', descending: false },
  groupBySource: false,
  offset: 0,
  limit: 100,
} as const

/** All there is to see, without the times of the last change. */
const everything = async (call: Call, id: string): Promise<unknown> =>
  withoutTimes([
    await call('article.get', { id }),
    await call('sources.list', allSources),
    await call('ledger.list', wholeLedger),
    await call('desk.list', { text: '', states: [], offset: 0, limit: 100 }),
    (await call('library.info', {})).counts,
    await call('search.everything', { text: 'we', limit: 10 }),
    await call('search.everything', { text: 'brand', limit: 10 }),
  ])

/** The newest event about anything in the library. */
const lastEvent = async (call: Call, id: string): Promise<Event | undefined> => {
  const ofArticle = await call('history.list', { articleId: id })
  const ofSources = await Promise.all(
    [ada, agency, idOf('s'), idOf('source gone')].map((sourceId) => call('history.list', { sourceId })),
  )
  return [...ofArticle, ...ofSources.flat()].sort((one, other) => other.sequence - one.sequence)[0]
}

const fieldsIn = (records: ArticleRecords, sources: readonly { readonly id: string }[]) => (id: string) => {
  const all = [records.article, ...records.annotations, ...records.evidence, ...records.requests, ...sources]
  return { ...all.find((record) => record.id === id) }
}

describe.each(Object.entries(cases))('%s', (_, { change, event }) => {
  test('leaves one event, with editor, time and only what differs', async () => {
    const { call, id } = await deskWithArticle()
    await apply(call, ...remains(id))
    const before = await lastEvent(call, id)
    await apply(call, change(id))
    const after = await lastEvent(call, id)
    expect(after).toMatchObject({ editor: 'Robin Vale', at: expect.stringMatching(/^2026-03-12T10:/), ...event })
    expect(after?.before).toEqual('before' in event ? event.before : after?.before)
    expect(after?.after).toEqual('after' in event ? event.after : after?.after)
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1)
  })

  test('is taken back whole by its inverse', async () => {
    const { library, call, id } = await deskWithArticle()
    await apply(call, ...remains(id))
    const before = await everything(call, id)
    const records = await call('article.get', { id })
    const { items } = await call('sources.list', allSources)
    const current = fieldsIn(
      records,
      items.map(({ source }) => source),
    )
    const made = changeSchema.parse(change(id))
    await apply(call, made)
    expect(await everything(call, id)).not.toEqual(before)
    await apply(call, invertChange(made, current))
    await library.reopen()
    expect(await everything(call, id)).toEqual(before)
  })
})

describe('a change that changes nothing', () => {
  test('leaves no event and no new time', async () => {
    const { call, id } = await deskWithArticle()
    await apply(call, { type: 'annotation.remove', id: idOf('n') })
    const before = [await call('article.get', { id }), await lastEvent(call, id)]
    await apply(
      call,
      { type: 'article.change', id, fields: { headline: 'Headline' } },
      { type: 'annotation.change', id: idOf('q'), fields: { state: 'confirmed', note: '' } },
      { type: 'annotation.remove', id: idOf('n') },
      { type: 'evidence.restore', id: idOf('evidence q 0') },
      { type: 'request.change', id: idOf('request q 0'), fields: { question: 'Really?' } },
      { type: 'request.restore', id: idOf('request q 0') },
      { type: 'source.change', id: ada, fields: { aliases: ['the mayor'] } },
      { type: 'source.restore', id: ada },
    )
    expect([await call('article.get', { id }), await lastEvent(call, id)]).toEqual(before)
  })
})

describe('changes together', () => {
  test('all or nothing', async () => {
    const { call, id } = await deskWithArticle()
    const before = await everything(call, id)
    const code = await codeOf(() =>
      apply(
        call,
        { type: 'article.change', id, fields: { headline: 'Other' } },
        {
          type: 'request.add',
          id: idOf('r'),
          annotationId: idOf('q'),
          fields: { ...question, sourceId: idOf('no one') },
        },
      ),
    )
    expect(code).toBe('not_found')
    expect(await everything(call, id)).toEqual(before)
  })

  test.each([
    ['an annotation', { type: 'annotation.remove', id: idOf('no') }],
    ['evidence', { type: 'evidence.remove', id: idOf('no') }],
    ['a request', { type: 'request.remove', id: idOf('no') }],
    ['a source', { type: 'source.remove', id: idOf('no') }],
    ['an article', { type: 'article.change', id: idOf('no'), fields: {} }],
    [
      'evidence for no annotation',
      { type: 'evidence.add', id: idOf('e'), annotationId: idOf('no'), fields: recording },
    ],
    [
      'a cue that is not there',
      { type: 'annotation.change', id: idOf('q'), fields: { attribution: { ...noAttribution, cueId: idOf('no') } } },
    ],
  ] as readonly (readonly [string, ChangeInput])[])('%s that is not there is not found', async (_, change) => {
    const { library, call } = await deskWithArticle()
    expect(await codeOf(() => apply(call, change))).toBe('not_found')
    expect(library.faults).toEqual([])
  })

  test('a record that is there already is refused', async () => {
    const { call } = await deskWithArticle()
    const again: ChangeInput = { type: 'source.create', id: ada, fields: newSourceFields('Ada', 'person') }
    expect(await codeOf(() => apply(call, again))).toBe('invalid_input')
  })

  test('a quote can name a cue that is made after it', async () => {
    const { call, id } = await deskWithArticle()
    const fields = {
      kind: 'quote',
      manner: 'direct',
      attribution: noAttribution,
      state: 'unchecked',
      note: '',
    } as const
    await apply(
      call,
      {
        type: 'annotation.create',
        id: idOf('first'),
        articleId: id,
        fields: { ...fields, attribution: { ...noAttribution, cueId: idOf('second') } },
      },
      {
        type: 'annotation.create',
        id: idOf('second'),
        articleId: id,
        fields: { ...fields, kind: 'cue', manner: null },
      },
    )
    const { annotations } = await call('article.get', { id })
    expect(annotations.find((each) => each.id === idOf('first'))?.attribution.cueId).toBe(idOf('second'))
  })

  test('evidence can still be added to a quote that was removed meanwhile: it comes back with it', async () => {
    const { call, id } = await deskWithArticle()
    await apply(call, { type: 'annotation.remove', id: idOf('q') })
    await apply(call, { type: 'evidence.add', id: idOf('e'), annotationId: idOf('q'), fields: recording })
    expect((await call('article.get', { id })).evidence).toEqual([])
    await apply(call, { type: 'annotation.restore', id: idOf('q') })
    expect((await call('article.get', { id })).evidence.map((each) => each.id)).toContain(idOf('e'))
  })
})

test('what an editor is called stands beside the changes made from then on', async () => {
  const { call, id } = await deskWithArticle()
  await call('settings.change', { editor: 'Sam Oak' })
  await apply(call, { type: 'annotation.change', id: idOf('q'), fields: { state: 'denied' } })
  const [event] = await call('history.list', { articleId: id })
  expect(event?.editor).toBe('Sam Oak')
  const { rows } = await call('ledger.list', wholeLedger)
  expect(rows[0]).toMatchObject({ lastChangeBy: 'Sam Oak', lastChangeAt: event?.at })
})
