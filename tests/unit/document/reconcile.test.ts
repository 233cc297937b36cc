import { describe, expect, test } from 'vitest'
import { type KnownAnnotation, reconcile } from '../../../src/core/document/reconcile.ts'
import { type Annotation, noAttribution, type Piece, wordsOf } from '../../../src/core/model/annotation.ts'
import type { ConfirmationState } from '../../../src/core/model/state.ts'
import { idOf } from '../../support/article-records.ts'

const id = idOf('quote')

/** The pieces of `words` in a text, one for each, in order. */
const piecesIn = (text: string, ...words: readonly string[]): readonly Piece[] =>
  words.map((each) => {
    const start = text.indexOf(each)
    return { start, end: start + each.length, words: each }
  })

const known = (text: string, words: readonly string[], given: Partial<Annotation> = {}): KnownAnnotation => {
  const pieces = piecesIn(text, ...words)
  const first = pieces[0]?.start ?? 0
  const last = pieces.at(-1)?.end ?? 0
  const annotation: Annotation = {
    id,
    articleId: idOf('article'),
    kind: 'quote',
    manner: 'direct',
    attribution: noAttribution,
    state: 'unchecked',
    note: '',
    pieces,
    prefix: text.slice(Math.max(0, first - 32), first),
    suffix: text.slice(last, last + 32),
    detached: false,
    createdAt: '2026-03-12T10:00:00.000Z',
    createdBy: 'Editor',
    changedAt: '2026-03-12T10:00:00.000Z',
    ...given,
  }
  return { annotation, settled: null }
}

const nobody: ReadonlySet<string> = new Set()

const reconciled = (before: KnownAnnotation, text: string, words: readonly string[], decided = nobody) =>
  reconcile([before], words.length > 0 ? new Map([[id, piecesIn(text, ...words)]]) : new Map(), text, decided)

const text = 'The mayor said “we will go” and left.'

describe('where an annotation lies', () => {
  test('nothing changes where text and marks stand as before', () => {
    expect(reconciled(known(text, ['we will go']), text, ['we will go'])).toEqual([])
  })

  test('text before it moves it, without an event', () => {
    const [moved] = reconciled(known(text, ['we will go']), `Today: ${text}`, ['we will go'])
    expect(moved?.annotation.pieces).toEqual(piecesIn(`Today: ${text}`, 'we will go'))
    expect(moved?.annotation.prefix).toBe('Today: The mayor said “')
    expect(moved?.events).toEqual([])
  })

  test('other words of the same length beside it change its context alone', () => {
    const other = text.replace('The mayor', 'Her donor')
    const [placed] = reconciled(known(text, ['we will go']), other, ['we will go'])
    expect(placed?.annotation.prefix).toBe('Her donor said “')
    expect(placed?.events).toEqual([])
  })

  test('context is at most 32 units and never cut through an emoji', () => {
    const long = `${'x'.repeat(10)}😀${'y'.repeat(31)}quote${'z'.repeat(31)}😀${'x'.repeat(10)}`
    const [placed] = reconciled(known('', []), long, ['quote'])
    expect(placed?.annotation.prefix).toBe('y'.repeat(31))
    expect(placed?.annotation.suffix).toBe('z'.repeat(31))
  })

  test('half of an emoji is kept as the character that stands for what is missing, and does not change again', () => {
    const cut = 'a \ud83d b'
    const [placed] = reconciled(known('', []), cut, ['\ud83d b'])
    expect(placed?.annotation.pieces[0]?.words).toBe('\ufffd b')
    expect(placed && reconciled(placed, cut, ['\ud83d b'])).toEqual([])
  })
})

describe('a mark that goes and comes back', () => {
  test('without its mark an annotation is detached and keeps words and context', () => {
    const before = known(text, ['we will go'], { state: 'confirmed' })
    const [gone] = reconciled(before, 'The mayor left.', [])
    expect(gone?.annotation).toEqual({ ...before.annotation, detached: true })
    expect(gone?.events).toEqual([{ type: 'annotation detached', before: { words: 'we will go' }, after: null }])
  })

  test('a detached one is left alone while its mark stays away', () => {
    expect(reconciled(known(text, ['we will go'], { detached: true }), 'Other text.', [])).toEqual([])
  })

  test('with the same words it is attached again and its state stands', () => {
    const [back] = reconciled(known(text, ['we will go'], { detached: true, state: 'confirmed' }), text, ['we will go'])
    expect(back?.annotation).toMatchObject({ detached: false, state: 'confirmed' })
    expect(back?.events.map(({ type }) => type)).toEqual(['annotation attached'])
  })

  test('with other words it is attached and to be checked again', () => {
    const [back] = reconciled(known(text, ['we will go'], { detached: true, state: 'confirmed' }), text, ['left'])
    expect(back?.annotation).toMatchObject({ detached: false, state: 'recheck' })
    expect(back?.events.map(({ type }) => type)).toEqual(['annotation attached', 'words changed'])
  })
})

describe('words that change', () => {
  const changed = text.replace('will', 'must')
  const cases: readonly (readonly [ConfirmationState, ConfirmationState])[] = [
    ['unchecked', 'unchecked'],
    ['pending', 'pending'],
    ['confirmed', 'recheck'],
    ['unconfirmed', 'recheck'],
    ['disputed', 'recheck'],
    ['denied', 'recheck'],
    ['recheck', 'recheck'],
  ]

  test.each(cases)('an annotation that was %s is %s', (state, expected) => {
    const [next] = reconciled(known(text, ['we will go'], { state }), changed, ['we must go'])
    expect(next?.annotation.state).toBe(expected)
    const event = {
      type: 'words changed',
      before: { words: 'we will go', state },
      after: { words: 'we must go', state: 'recheck' },
    }
    expect(next?.events).toEqual(state === expected ? [] : [event])
    expect(next?.settled).toEqual(state === expected ? null : { words: 'we will go', state })
  })

  test('a claim is treated like a quote; mentions, cues and notes are not', () => {
    const stateOf = (kind: Annotation['kind']) =>
      reconciled(known(text, ['we will go'], { kind, state: 'confirmed' }), changed, ['we must go'])[0]?.annotation
        .state
    expect(stateOf('claim')).toBe('recheck')
    for (const kind of ['mention', 'cue', 'note'] as const) expect(stateOf(kind)).toBe('confirmed')
  })

  test('one more piece is a change of the words', () => {
    const [next] = reconciled(known(text, ['we will go'], { state: 'confirmed' }), text, ['we will go', 'left'])
    expect(next?.annotation.state).toBe('recheck')
    expect(wordsOf(next?.annotation.pieces ?? [])).toBe('we will go … left')
  })

  test('the state an editor sets with the same save stands', () => {
    const before = known(text, ['we will go'], { state: 'confirmed' })
    const [next] = reconciled(before, changed, ['we must go'], new Set([id]))
    expect(next?.annotation.state).toBe('confirmed')
    expect(next?.events).toEqual([])
  })

  test('the first words of an annotation are no change', () => {
    const [next] = reconciled(known('', [], { state: 'confirmed', detached: true }), text, ['we will go'])
    expect(next?.annotation.state).toBe('confirmed')
  })
})

describe('words that come back', () => {
  const changed = text.replace('will', 'must')
  const rechecked = () => reconciled(known(text, ['we will go'], { state: 'denied' }), changed, ['we must go'])[0]

  test('exactly as they were take the recheck back', () => {
    const before = rechecked()
    const [next] = before ? reconciled(before, text, ['we will go']) : []
    expect(next?.annotation.state).toBe('denied')
    expect(next?.settled).toBeNull()
    expect(next?.events).toEqual([
      {
        type: 'words restored',
        before: { words: 'we must go', state: 'recheck' },
        after: { words: 'we will go', state: 'denied' },
      },
    ])
  })

  test('differently leave the recheck, and the first words are still remembered', () => {
    const before = rechecked()
    const further = text.replace('will', 'may')
    const [next] = before ? reconciled(before, further, ['we may go']) : []
    expect(next?.annotation.state).toBe('recheck')
    expect(next?.settled).toEqual({ words: 'we will go', state: 'denied' })
    expect(next?.events).toEqual([])
  })

  test('leave a recheck alone that an editor set', () => {
    const [next] = reconciled(known(changed, ['we must go'], { state: 'recheck' }), text, ['we will go'])
    expect(next?.annotation.state).toBe('recheck')
    expect(next?.events).toEqual([])
  })
})
