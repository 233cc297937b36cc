import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeSpan } from '../../../src/core/anchor/describe.ts'
import { followSpan, standsIn } from '../../../src/core/anchor/follow.ts'

const copy = 'The lamp had been “dark for weeks”, he said. Later it was “dark for weeks” again, she said.'
const words = 'dark for weeks'
const first = copy.indexOf(words)

const spanAt = (text: string, exact: string, from = 0) => {
  const start = text.indexOf(exact, from)
  return describeSpan(text, start, start + exact.length)
}

describe('words that are followed through an edit', () => {
  const dismissed = spanAt(copy, words)

  it.each([
    ['words are put before them', `So: ${copy}`],
    ['words are put behind them', copy.replace('he said', 'the keeper said twice')],
    ['the words right before them change', copy.replace('had been “', 'went “')],
    ['the words right behind them change', copy.replace('”, he', '” (he')],
    ['a paragraph is made of what follows', copy.replace('. Later', '.\nLater')],
    ['all round them changes at once', `Since May “${words}”, it seems.`],
  ])('stand when %s', (_, after) => {
    const followed = followSpan(copy, after, dismissed)
    expect(standsIn(after, followed)).toBe(true)
    expect(followed.exact).toBe(words)
    expect(followed.start).toBe(after.indexOf(words))
  })

  it('are gone when they change, also where the same words stand elsewhere', () => {
    const after = copy.replace(words, 'dark for years')
    expect(standsIn(after, followSpan(copy, after, dismissed))).toBe(false)
  })

  it('come back when they are as they were', () => {
    const changed = copy.replace(words, 'dark for years')
    const back = followSpan(changed, copy, followSpan(copy, changed, dismissed))
    expect(back).toEqual(dismissed)
  })

  it('come back when they are as they were and the copy before them has changed', () => {
    const changed = copy.replace(words, 'dark for years')
    const after = `Again: ${copy}`
    expect(followSpan(changed, after, followSpan(copy, changed, dismissed)).start).toBe(first + 'Again: '.length)
  })

  it('described in the text after the edit already are left alone', () => {
    const after = `So: ${copy}`
    const span = spanAt(after, words)
    expect(followSpan(copy, after, span)).toEqual(span)
  })

  it('stay what they are whatever is typed elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(200), fc.nat(6), fc.string({ maxLength: 6 })), { maxLength: 12 }),
        (edits) => {
          let text = copy
          let span = dismissed
          for (const [at, length, typed] of edits) {
            const from = Math.min(at, text.length)
            const to = Math.min(text.length, from + length)
            // Only edits outside the words.
            if (to > span.start && from < span.end) continue
            const after = text.slice(0, from) + typed + text.slice(to)
            const shift = to <= span.start ? typed.length - (to - from) : 0
            const followed = followSpan(text, after, span)
            expect(after.slice(followed.start, followed.end)).toBe(words)
            if (followed.start !== span.start + shift) return
            text = after
            span = followed
          }
          expect(standsIn(text, span)).toBe(true)
        },
      ),
      { seed: 20260314 },
    )
  })
})
