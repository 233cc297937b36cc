import { describe, expect, it } from 'vitest'
import { boundaryAfter, boundaryBefore } from '../../../src/core/text/character-boundary.ts'

describe('cutting text', () => {
  it.each([
    ['a surrogate pair', 'a😀b', [2]],
    ['a letter and its marks', 'ae\u0301\u0323b', [2, 3]],
    ['a family of emoji', 'a👩‍👧b', [2, 3, 4, 5]],
    ['an emoji and its skin tone', 'a👍🏽b', [2, 3, 4]],
  ])('keeps %s together', (_, text, inside) => {
    for (const offset of inside) {
      expect(boundaryBefore(text, offset)).toBe(1)
      expect(boundaryAfter(text, offset)).toBe(text.length - 1)
    }
  })

  it('leaves other offsets alone', () => {
    expect([0, 1, 3].map((offset) => boundaryBefore('abc', offset))).toEqual([0, 1, 3])
    expect([0, 1, 3].map((offset) => boundaryAfter('abc', offset))).toEqual([0, 1, 3])
  })

  it('gives up on an endless stack of marks, but not on pairs', () => {
    expect(boundaryBefore(`a${'\u0301'.repeat(500)}`, 400)).toBe(400)
    const pairs = `a${'\u{1f3fb}'.repeat(200)}`
    expect(pairs.slice(0, boundaryBefore(pairs, 200)).isWellFormed()).toBe(true)
    expect(pairs.slice(boundaryAfter(pairs, 200)).isWellFormed()).toBe(true)
  })
})
