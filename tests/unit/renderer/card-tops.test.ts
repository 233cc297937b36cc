import { describe, expect, it } from 'vitest'
import { type CardStart, cardTops } from '../../../src/renderer/src/article/margin/card-tops.ts'
import type { BlockPlace } from '../../../src/renderer/src/article/margin/copy-places.ts'

const copyTop = 30

const block = (start: number, length: number) => ({ start, length, position: start })

/** A place whose element is not asked. */
const place = (top: number, height: number, marks: BlockPlace['marks'] = null): BlockPlace => ({
  element: null as unknown as HTMLElement,
  top,
  height,
  marks,
})

const blocks = [block(0, 100), block(101, 0), block(102, 40)]
const places = [place(0, 80, new Map([['first', 20]])), place(90, 20), place(120, 40)]

const topsOf = (...cards: readonly CardStart[]) => cardTops(places, blocks, cards, copyTop)

describe('where the words of cards begin', () => {
  it('is where their mark stands, in a block that was looked at', () => {
    expect(topsOf({ id: 'first', start: 90 })).toEqual(new Map([['first', 50]]))
  })

  it('is reckoned from how far into their block they lie elsewhere', () => {
    expect(topsOf({ id: 'far', start: 122 })).toEqual(new Map([['far', copyTop + 120 + 20]]))
  })

  it('is the top of a block without words', () => {
    expect(topsOf({ id: 'empty', start: 101 })).toEqual(new Map([['empty', copyTop + 90]]))
  })

  it('is told for each of several in one block, and for blocks after blocks without any', () => {
    const tops = topsOf({ id: 'first', start: 0 }, { id: 'second', start: 50 }, { id: 'last', start: 102 })
    expect([...(tops ?? [])]).toEqual([
      ['first', 50],
      ['second', 70],
      ['last', 150],
    ])
  })

  it('is not told where the copy shows another text by now', () => {
    expect(cardTops(places.slice(1), blocks, [{ id: 'first', start: 0 }], copyTop)).toBeNull()
  })
})
