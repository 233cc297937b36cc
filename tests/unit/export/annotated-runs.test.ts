import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationPieces } from '../../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { type AnnotatedRun, annotatedRuns } from '../../../src/core/export/annotated-runs.ts'
import { type TaggedBlock, taggedBody } from '../../support/tagged-body.ts'

const runsOf = (blocks: readonly TaggedBlock[]) => {
  const body = parseBody(taggedBody(blocks, (name) => name))
  const plain = plainText(body)
  const pieces = annotationPieces(body, plain)
  return { plain, pieces, runs: annotatedRuns(body, plain, pieces) }
}

const sketch = (runs: readonly AnnotatedRun[]) =>
  runs.map(({ text, over, starts, ends }) => [
    text,
    over.map(({ id }) => id).join(' '),
    `${starts.map(({ id }) => `+${id}`).join('')}${ends.map(({ id }) => `-${id}`).join('')}`,
  ])

const only = <Value>(blocks: ReadonlyMap<number, Value>): Value => [...blocks.values()][0] as Value

describe('cutting a body into runs', () => {
  it('says which annotations start, end and lie over each run, outermost first', () => {
    const { runs } = runsOf(['a {x}b {y}c{/x} d{/y} {z}e {w}f{/w}{/z}'])
    expect(sketch(only(runs))).toEqual([
      ['a ', '', ''],
      ['b ', 'x', '+x'],
      ['c', 'x y', '+y-x'],
      [' d', 'y', '-y'],
      [' ', '', ''],
      ['e ', 'z', '+z'],
      ['f', 'z w', '+w-z-w'],
    ])
  })

  it('counts the pieces of an annotation, and follows one across a paragraph break', () => {
    const { runs } = runsOf(['{p}one{/p} and {p}two', '{p}three{/p} {p}four{/p}'])
    const pieces = [...runs.values()].flatMap((block) => block.flatMap(({ starts }) => starts))
    expect(pieces.map(({ index, count }) => [index, count])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ])
    const second = [...runs.values()][1] ?? []
    expect(second[0]?.starts).toEqual([])
    expect(second[0]?.ends.map(({ index }) => index)).toEqual([1])
  })

  it('keeps an emoji whole that a mark cuts in two', () => {
    const { runs } = runsOf(['{x}a\ud83d{/x}\ude00b'])
    expect(only(runs).map(({ text }) => text)).toEqual(['a😀', 'b'])
  })

  it('passes over marks that are not to be shown', () => {
    const body = parseBody(taggedBody(['{x}a{/x} {y}b{/y}'], (name) => name))
    const plain = plainText(body)
    const shown = new Map([...annotationPieces(body, plain)].filter(([id]) => id === 'y'))
    const runs = only(annotatedRuns(body, plain, shown))
    expect(runs.flatMap(({ over }) => over.map(({ id }) => id))).toEqual(['y'])
  })

  const token = fc.oneof(
    fc.constantFrom('word ', '“said” ', '👩🏽‍🚒', 'e\u0301', 'שלום ', '{br}', '{b}', '{/b}'),
    fc
      .tuple(fc.constantFrom('', '/'), fc.constantFrom('p', 'q', 'r', 's', 't'))
      .map(([close, id]) => `{${close}${id}}`),
  )
  const block = fc.array(token, { maxLength: 25 }).map((tokens) => tokens.join(''))

  it('puts together again what it took apart, whatever overlaps', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const { plain, pieces, runs } = runsOf(blocks)
        const lists = [...runs.values()]
        expect(lists.map((list) => list.map(({ text }) => text).join('')).join('\n')).toBe(plain.text)

        let offset = 0
        const found = new Map<string, { start: number; end: number }[]>()
        for (const list of lists) {
          for (const { text, over, starts, ends } of list) {
            expect(new Set(over.map(({ lane }) => lane)).size).toBe(over.length)
            for (const { id } of starts) found.set(id, [...(found.get(id) ?? []), { start: offset, end: -1 }])
            offset += text.length
            for (const { id } of ends) Object.assign(found.get(id)?.at(-1) ?? {}, { end: offset })
          }
          offset += 1
        }
        expect(found).toEqual(
          new Map([...pieces].map(([id, list]) => [id, list.map(({ start, end }) => ({ start, end }))])),
        )
      }),
      { seed: 20_260_312, numRuns: 300 },
    )
  })
})
