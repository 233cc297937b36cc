import { describe, expect, it } from 'vitest'
import type { AnnotationKind } from '../../../../src/core/model/annotation.ts'
import { ghostsLeft } from '../../../../src/renderer/src/article/suggestions/ghosts-left.ts'
import { ghostIn, pieceIn } from './ghost-in.ts'

const text = 'The keeper said that the mayor had called the lamp “dark for weeks” twice. “Nobody slept,” she said.'
const outer = ghostIn(text, { words: 'the mayor had called the lamp “dark for weeks” twice', manner: 'mixed' })
const inner = ghostIn(text, { words: 'dark for weeks' })
const later = ghostIn(text, { words: 'Nobody slept,' })
const ghosts = [outer, inner, later]

const tagged = (kind: AnnotationKind, words: string) => ({ id: words, kind, pieces: [pieceIn(text, words)] })
const left = (...annotations: readonly ReturnType<typeof tagged>[]) =>
  ghostsLeft(ghosts, annotations, []).map(({ id }) => id)

describe('the suggestions that are left', () => {
  it('are all that are sure enough', () => {
    const unsure = { ...later, score: 0.59 }
    expect(ghostsLeft([outer, unsure], [], [])).toEqual([outer])
  })

  it('are not those whose words are tagged, as whatever', () => {
    expect(left(tagged('quote', 'Nobody slept,'))).toEqual([outer.id, inner.id])
    expect(left(tagged('claim', 'Nobody slept,'))).toEqual([outer.id, inner.id])
  })

  it('are not those that overlap a quote of other words', () => {
    expect(left(tagged('quote', 'Nobody'))).toEqual([outer.id, inner.id])
    expect(left(tagged('quote', 'had called the lamp “dark for'))).toEqual([later.id])
  })

  it('stay where a quote has exactly the words of another suggestion', () => {
    expect(left(tagged('quote', 'dark for weeks'))).toEqual([outer.id, later.id])
    expect(left(tagged('quote', 'the mayor had called the lamp “dark for weeks” twice'))).toEqual([inner.id, later.id])
  })

  it('stay where other words are a mention, a cue, a note or a claim of other extent', () => {
    const kinds = ['mention', 'cue', 'note', 'claim'] as const
    for (const kind of kinds) expect(left(tagged(kind, 'Nobody'))).toHaveLength(3)
  })

  it('are not words that are no quote where somebody has tagged any of them', () => {
    const none = ghostIn(text, { words: 'dark for weeks', kind: 'not a quote', manner: null })
    expect(ghostsLeft([none], [tagged('claim', 'dark')], [])).toEqual([])
    expect(ghostsLeft([none], [tagged('note', 'dark')], [])).toEqual([none])
  })

  it('are not those whose words were all turned down', () => {
    expect(ghostsLeft(ghosts, [], [pieceIn(text, 'Nobody slept,')])).toEqual([outer, inner])
    expect(ghostsLeft(ghosts, [], [pieceIn(text, 'Nobody')])).toEqual(ghosts)
    expect(ghostsLeft(ghosts, [], [pieceIn(text, 'called the lamp “dark for weeks”')])).toEqual([outer, later])
  })
})
