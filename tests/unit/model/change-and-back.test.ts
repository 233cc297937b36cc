import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationKinds, manners, noAttribution } from '../../../src/core/model/annotation.ts'
import { applyChange, fieldsOf, type HeldRecords, holdRecords } from '../../../src/core/model/apply-change.ts'
import type { Change } from '../../../src/core/model/change.ts'
import { dismissalKinds } from '../../../src/core/model/dismissal.ts'
import { evidenceKinds } from '../../../src/core/model/evidence.ts'
import { invertChange, repeatChange } from '../../../src/core/model/invert-change.ts'
import { requestOutcomes } from '../../../src/core/model/request.ts'
import { newSourceFields } from '../../../src/core/model/source.ts'
import { confirmationStates } from '../../../src/core/model/state.ts'
import { articleRecords, idOf } from '../../support/article-records.ts'

const seeded = { seed: 20260312 }

const made = { by: 'Editor', at: '2026-03-12T11:00:00.000Z' }

const start = (): HeldRecords =>
  holdRecords(
    articleRecords({
      body: ['{quote}Nobody skips{/quote}, {who}the keeper{/who} said.'],
      annotations: {
        quote: {
          source: 'Ada Lund',
          mention: 'who',
          evidence: [{ kind: 'recording', locator: '04:12' }],
          requests: [{ to: 'Ada Lund', question: 'Every day?' }],
        },
        who: { kind: 'mention' },
      },
      dismissals: [{ kind: 'rejected', words: 'the keeper' }],
      waivers: [{ rule: 'loaded-verb', words: 'the keeper', reason: 'Her own word.' }],
      sources: { 'Ada Lund': {} },
    }),
  )

/** What an editor can see: what was removed is not there, and when something was changed last is not a fact of it. */
const visible = (records: HeldRecords) => {
  const shown = <Item extends { readonly id: string }>(items: ReadonlyMap<string, Item>) =>
    Object.fromEntries(
      [...items]
        .filter(([id]) => !records.removed.has(id))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, item]) => [id, { ...item, changedAt: '' }]),
    )
  const { article, annotations, evidence, requests, sources, dismissals, waivers } = records
  return {
    article,
    annotations: shown(annotations),
    evidence: shown(evidence),
    requests: shown(requests),
    sources: shown(sources),
    dismissals: shown(dismissals),
    waivers: shown(waivers),
  }
}

const attribution = fc.record({
  sourceId: fc.constantFrom(null, idOf('source Ada Lund')),
  mentionId: fc.constantFrom(null, idOf('who')),
  cueId: fc.constant(null),
  channel: fc.constantFrom('', 'call'),
  place: fc.constantFrom('', 'at the quay'),
  date: fc.constantFrom('', '2026-03-12'),
  relayedById: fc.constant(null),
})
const annotationFields = fc.record({
  kind: fc.constantFrom(...annotationKinds),
  manner: fc.constantFrom(null, ...manners),
  attribution,
  state: fc.constantFrom(...confirmationStates),
  note: fc.constantFrom('', 'Look again'),
})
const partly = <Fields extends object>(fields: fc.Arbitrary<Fields>): fc.Arbitrary<Partial<Fields>> =>
  fc
    .tuple(fields, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
    .map(
      ([all, kept]) =>
        Object.fromEntries(Object.entries(all).filter((_entry, index) => kept[index])) as Partial<Fields>,
    )

/** A change that fits the records as they are: `pick` chooses which of them it is made to. */
const makeChange = fc.oneof(
  partly(fc.record({ headline: fc.string(), place: fc.string(), byline: fc.string() })).map(
    (fields) => (): Change => ({ type: 'article.change', id: idOf('article'), fields }),
  ),
  annotationFields.map(
    (fields) =>
      (_records: HeldRecords, fresh: string): Change => ({
        type: 'annotation.create',
        id: fresh,
        articleId: idOf('article'),
        fields,
      }),
  ),
  fc.tuple(partly(annotationFields), fc.nat()).map(
    ([fields, pick]) =>
      (records: HeldRecords): Change => ({
        type: 'annotation.change',
        id: picked(records.annotations, pick),
        fields,
        reason: '',
      }),
  ),
  fc.tuple(fc.constantFrom(...evidenceKinds), fc.nat()).map(
    ([kind, pick]) =>
      (records: HeldRecords, fresh: string): Change => ({
        type: 'evidence.add',
        id: fresh,
        annotationId: picked(records.annotations, pick),
        fields: { kind, locator: '', date: '', excerpt: '', link: '', file: null },
      }),
  ),
  fc.nat().map(
    (pick) =>
      (records: HeldRecords, fresh: string): Change => ({
        type: 'request.add',
        id: fresh,
        annotationId: picked(records.annotations, pick),
        fields: {
          sourceId: picked(records.sources, pick),
          channel: 'call',
          question: '',
          askedAt: made.at,
          deadline: null,
          outcome: 'open',
          outcomeAt: null,
          answer: '',
        },
      }),
  ),
  fc.tuple(partly(fc.record({ outcome: fc.constantFrom(...requestOutcomes), answer: fc.string() })), fc.nat()).map(
    ([fields, pick]) =>
      (records: HeldRecords): Change => ({
        type: 'request.change',
        id: picked(records.requests, pick),
        fields,
      }),
  ),
  fc.constantFrom(...dismissalKinds).map(
    (kind) =>
      (_records: HeldRecords, fresh: string): Change => ({
        type: 'dismissal.create',
        id: fresh,
        articleId: idOf('article'),
        fields: { kind, words: [{ start: 0, end: 6, exact: 'Nobody', prefix: '', suffix: '' }] },
      }),
  ),
  fc.constantFrom('fragmentary-quote', 'loaded-verb').map(
    (rule) =>
      (_records: HeldRecords, fresh: string): Change => ({
        type: 'waiver.create',
        id: fresh,
        articleId: idOf('article'),
        fields: { findingId: `${rule}:1`, rule, words: 'Nobody', reason: 'It stands.' },
      }),
  ),
  fc.string({ minLength: 1 }).map(
    (name) =>
      (_records: HeldRecords, fresh: string): Change => ({
        type: 'source.create',
        id: fresh,
        fields: newSourceFields(name, 'person'),
      }),
  ),
  fc.tuple(partly(fc.record({ name: fc.string(), function: fc.string(), protected: fc.boolean() })), fc.nat()).map(
    ([fields, pick]) =>
      (records: HeldRecords): Change => ({
        type: 'source.change',
        id: picked(records.sources, pick),
        fields,
      }),
  ),
  fc
    .tuple(fc.constantFrom('annotation', 'evidence', 'request', 'source', 'dismissal', 'waiver'), fc.nat())
    .map(([what, pick]) => (records: HeldRecords): Change => {
      const held = {
        annotation: records.annotations,
        evidence: records.evidence,
        request: records.requests,
        source: records.sources,
        dismissal: records.dismissals,
        waiver: records.waivers,
      }[what]
      const id = picked(held, pick)
      return { type: `${what}.${records.removed.has(id) ? 'restore' : 'remove'}`, id } as Change
    }),
)

const picked = (items: ReadonlyMap<string, unknown>, pick: number): string => [...items.keys()][pick % items.size] ?? ''

const courses = fc.array(makeChange, { minLength: 1, maxLength: 25 })

describe('a change of records', () => {
  it('taken back leaves what was visible before', () => {
    fc.assert(
      fc.property(courses, (course) => {
        course.reduce((records, make, index) => {
          const change = make(records, idOf(`fresh ${index}`))
          const back = invertChange(change, (id) => fieldsOf(records, id))
          const changed = applyChange(records, change, made)
          expect(visible(applyChange(changed, back, made))).toEqual(visible(records))
          return changed
        }, start())
      }),
      seeded,
    )
  })

  it('made once more after it was taken back leaves what it had made', () => {
    fc.assert(
      fc.property(courses, (course) => {
        course.reduce((records, make, index) => {
          const change = make(records, idOf(`fresh ${index}`))
          const back = invertChange(change, (id) => fieldsOf(records, id))
          const changed = applyChange(records, change, made)
          const again = applyChange(applyChange(changed, back, made), repeatChange(change), made)
          expect(visible(again)).toEqual(visible(changed))
          return changed
        }, start())
      }),
      seeded,
    )
  })

  it('of a whole course, taken back last first, leaves everything as it was', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const backward: Change[] = []
        const end = course.reduce((records, make, index) => {
          const change = make(records, idOf(`fresh ${index}`))
          backward.unshift(invertChange(change, (id) => fieldsOf(records, id)))
          return applyChange(records, change, made)
        }, start())
        const back = backward.reduce((records, change) => applyChange(records, change, made), end)
        expect(visible(back)).toEqual(visible(start()))
      }),
      seeded,
    )
  })

  it('touches only what it names', () => {
    const before = start()
    const after = applyChange(
      before,
      { type: 'annotation.change', id: idOf('quote'), fields: { state: 'confirmed' }, reason: '' },
      made,
    )
    expect(after.annotations.get(idOf('quote'))).toEqual({
      ...before.annotations.get(idOf('quote')),
      state: 'confirmed',
      changedAt: made.at,
    })
    expect(after.annotations.get(idOf('who'))).toBe(before.annotations.get(idOf('who')))
    expect(after.evidence).toBe(before.evidence)
    expect(before.annotations.get(idOf('quote'))?.state).toBe('unchecked')
  })

  it('keeps evidence and requests of a removed annotation for its return', () => {
    const removed = applyChange(start(), { type: 'annotation.remove', id: idOf('quote') }, made)
    const restored = applyChange(removed, { type: 'annotation.restore', id: idOf('quote') }, made)
    expect(visible(restored)).toEqual(visible(start()))
  })

  it('to something that is not there changes nothing', () => {
    const change: Change = { type: 'annotation.change', id: idOf('nobody'), fields: { note: 'x' }, reason: '' }
    expect(visible(applyChange(start(), change, made))).toEqual(visible(start()))
  })

  it('makes an annotation without a place: that follows from the text', () => {
    const held = applyChange(
      start(),
      {
        type: 'annotation.create',
        id: idOf('new'),
        articleId: idOf('article'),
        fields: { kind: 'quote', manner: 'direct', attribution: noAttribution, state: 'unchecked', note: '' },
      },
      made,
    )
    expect(held.annotations.get(idOf('new'))).toMatchObject({
      pieces: [],
      detached: false,
      createdBy: 'Editor',
      createdAt: made.at,
    })
  })
})
