import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/model/change.ts'
import type { Suggestion } from '../../../src/core/model/suggestion.ts'
import { type Acceptance, accept } from '../../../src/core/suggest/acceptance.ts'
import { registryOf } from '../../../src/renderer/src/article/suggestions/registry.ts'
import { articleRecords, idOf } from '../../support/article-records.ts'
import { ghostIn, person, pieceIn } from '../renderer/suggestions/ghost-in.ts'

const text = '“We go,” said Ann Lund, the mayor, “on Friday.” “Nobody slept,” she told Northwire.'
const first = ghostIn(text, {
  words: ['We go,', 'on Friday.'],
  mention: 'Ann Lund, the mayor',
  cue: 'said',
  sources: [{ ...person('Ann Lund'), function: 'mayor' }],
  channel: 'interview',
  date: '2026-03-12',
  confirmation: { state: 'denied', outcome: null, words: pieceIn(text, 'Nobody') },
})
const second = ghostIn(text, { words: 'Nobody slept,', mention: 'she', cue: 'told', sources: [person('ANN LUND')] })

const registry = (...known: readonly { readonly name: string; readonly aliases?: readonly string[] }[]) => {
  const { sources } = articleRecords({
    body: [''],
    sources: Object.fromEntries(known.map(({ name, aliases }) => [name, { aliases: [...(aliases ?? [])] }])),
  })
  return registryOf(new Map(), { sources: new Map(sources.map((each) => [each.id, each])), removed: new Set() })
}

const accepting = (
  ghosts: readonly Suggestion[],
  how: Acceptance = {},
  known = registry(),
  tagged: readonly never[] = [],
) => {
  let count = 0
  return accept(ghosts, how, { articleId: idOf('article'), registry: known, tagged, newId: () => `id ${count++}` })
}

const ofType = <Type extends Change['type']>(changes: readonly Change[], type: Type) =>
  changes.filter((change): change is Extract<Change, { type: Type }> => change.type === type)

describe('accepting a suggestion', () => {
  it('makes the quote in all its pieces, with mention, cue and everything the text says', () => {
    const { changes, marks, ids } = accepting([first])
    const [source] = ofType(changes, 'source.create')
    const [mention, cue, quote] = ofType(changes, 'annotation.create')
    expect(source?.fields).toMatchObject({ name: 'Ann Lund', kind: 'person', function: 'mayor' })
    expect([mention?.fields.kind, cue?.fields.kind, quote?.fields.kind]).toEqual(['mention', 'cue', 'quote'])
    expect(quote?.fields).toMatchObject({
      manner: 'direct',
      state: 'unchecked',
      attribution: {
        sourceId: source?.id,
        mentionId: mention?.id,
        cueId: cue?.id,
        channel: 'interview',
        date: '2026-03-12',
        relayedById: null,
      },
    })
    expect(ids).toEqual([quote?.id])
    expect(marks.filter(({ id }) => id === quote?.id).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We go,',
      'on Friday.',
    ])
  })

  it('takes the source that has the name or an alias, and makes none', () => {
    for (const known of [{ name: 'ann lund' }, { name: 'A. Lund', aliases: ['Ann Lund'] }]) {
      const { changes, sources } = accepting([first], {}, registry(known))
      expect(ofType(changes, 'source.create')).toEqual([])
      expect(sources.map(({ name }) => name)).toEqual([known.name])
      expect(ofType(changes, 'annotation.create').at(-1)?.fields.attribution.sourceId).toBe(sources[0]?.id)
    }
  })

  it('leaves the source open where several have the name, or where the text means one of two', () => {
    const two = registry({ name: 'Ann Lund' }, { name: 'A. Lund', aliases: ['Ann Lund'] })
    const eitherOf = { ...first, sources: [person('Ann Lund'), person('Bea Holm')] }
    for (const { changes, sources } of [accepting([first], {}, two), accepting([eitherOf])]) {
      expect(ofType(changes, 'source.create')).toEqual([])
      expect(sources).toEqual([])
      expect(ofType(changes, 'annotation.create').at(-1)?.fields.attribution.sourceId).toBeNull()
    }
  })

  it('makes one source of someone new whom several suggestions name', () => {
    const { changes } = accepting([first, second])
    const [source, ...more] = ofType(changes, 'source.create')
    expect(more).toEqual([])
    const quotes = ofType(changes, 'annotation.create').filter(({ fields }) => fields.kind === 'quote')
    expect(quotes.map(({ fields }) => fields.attribution.sourceId)).toEqual([source?.id, source?.id])
  })

  it('uses the mention and the cue that are tagged already', () => {
    const tagged = [
      { id: idOf('mention'), kind: 'mention' as const, pieces: [pieceIn(text, 'Ann Lund, the mayor')] },
      { id: idOf('cue'), kind: 'cue' as const, pieces: [pieceIn(text, 'said')] },
    ]
    const { changes } = accept([first], {}, { articleId: '', registry: registry(), tagged, newId: () => 'new' })
    const [quote, ...more] = ofType(changes, 'annotation.create')
    expect(more).toEqual([])
    expect(quote?.fields.attribution).toMatchObject({ mentionId: idOf('mention'), cueId: idOf('cue') })
  })

  it('names the agency that carried it', () => {
    const { changes } = accepting([{ ...second, relayedBy: 'Northwire' }])
    const agency = ofType(changes, 'source.create').find(({ fields }) => fields.name === 'Northwire')
    expect(agency?.fields.kind).toBe('agency')
    expect(ofType(changes, 'annotation.create').at(-1)?.fields.attribution.relayedById).toBe(agency?.id)
  })

  it('as a claim or a note keeps what fits that kind', () => {
    const claim = ofType(accepting([first], { as: { kind: 'claim', manner: null } }).changes, 'annotation.create').at(
      -1,
    )
    expect(claim?.fields).toMatchObject({ kind: 'claim', manner: null, attribution: { channel: 'interview' } })
    const note = accepting([first], { as: { kind: 'note', manner: null } }).changes
    expect(note).toHaveLength(1)
    expect(note[0]).toMatchObject({ fields: { kind: 'note', manner: null, attribution: { sourceId: null } } })
  })
})
