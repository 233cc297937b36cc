import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardExtent, placeCards } from '../../../src/renderer/src/article/margin/place-cards.ts'

const seeded = { seed: 20260312 }

const gap = 10

const card = (id: string, wanted: number, height: number): CardExtent => ({ id, wanted, height, yields: false })
const yielding = (id: string, wanted: number, height: number): CardExtent => ({ id, wanted, height, yields: true })

/** Cards in reading order, as the margin gives them: no one begins above the one before. */
const cards = fc
  .array(fc.record({ below: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 20, max: 260 }) }), {
    maxLength: 40,
  })
  .map((drawn) => {
    let wanted = 0
    return drawn.map(({ below, height }, index) => {
      wanted += below
      return card(String(index), wanted, height)
    })
  })

const margins = fc.record({ extents: cards, selected: fc.option(fc.integer({ min: 0, max: 45 }).map(String)) })

const placed = (extents: readonly CardExtent[], selected: string | null) => {
  const tops = placeCards(extents, selected, gap)
  return extents.map((extent, index) => ({ ...extent, top: tops[index] ?? Number.NaN }))
}

describe('the cards in the margin', () => {
  it('stand level with their words where there is room', () => {
    expect(placeCards([card('a', 0, 90), card('b', 100, 90), card('c', 400, 90)], null, gap)).toEqual([0, 100, 400])
  })

  it('move down where the one before needs the room', () => {
    expect(placeCards([card('a', 20, 90), card('b', 30, 90), card('c', 130, 90)], null, gap)).toEqual([20, 120, 220])
  })

  it('move up to let the selected one stand level with its words', () => {
    expect(placeCards([card('a', 200, 90), card('b', 210, 90), card('c', 220, 90)], 'c', gap)).toEqual([20, 120, 220])
  })

  it('never cover one another, and keep their order', () => {
    fc.assert(
      fc.property(margins, ({ extents, selected }) => {
        let free = Number.NEGATIVE_INFINITY
        for (const { top, height } of placed(extents, selected)) {
          expect(top).toBeGreaterThanOrEqual(free)
          free = top + height + gap
        }
      }),
      seeded,
    )
  })

  it('never leave the top of the margin while nothing is selected', () => {
    fc.assert(
      fc.property(cards, (extents) => {
        for (const { top } of placed(extents, null)) expect(top).toBeGreaterThanOrEqual(0)
      }),
      seeded,
    )
  })

  it('leave the top of the margin where the selected one needs the room', () => {
    expect(placeCards([card('a', 0, 90), card('b', 0, 90), card('c', 50, 90)], 'c', gap)).toEqual([-150, -50, 50])
  })

  it('that yield are not shown where the selected one needs the room, and the others stay', () => {
    const extents = [card('a', 0, 90), yielding('b', 0, 90), yielding('c', 40, 90), card('d', 120, 90)]
    expect(placeCards(extents, 'd', gap)).toEqual([0, null, null, 120])
    expect(placeCards(extents, null, gap)).toEqual([0, 100, 200, 300])
  })

  it('that yield are not shown only as far as they would leave the top', () => {
    const extents = [yielding('a', 0, 90), yielding('b', 0, 90), card('c', 150, 90)]
    expect(placeCards(extents, 'c', gap)).toEqual([null, 50, 150])
  })

  it('always have the selected one level with its words', () => {
    fc.assert(
      fc.property(margins, ({ extents, selected }) => {
        const at = extents.findIndex(({ id }) => id === selected)
        const chosen = extents[at]
        if (!chosen) return
        expect(placed(extents, selected)[at]?.top).toBe(chosen.wanted)
      }),
      seeded,
    )
  })

  it('stand no lower than they must while nothing is selected', () => {
    fc.assert(
      fc.property(cards, (extents) => {
        let free = 0
        for (const { top, wanted, height } of placed(extents, null)) {
          expect(top).toBe(Math.max(wanted, free))
          free = top + height + gap
        }
      }),
      seeded,
    )
  })
})
