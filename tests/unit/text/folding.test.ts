import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/text/folding.ts'
import { leastProcessorTime } from '../../support/processor-time.ts'

describe('folding', () => {
  it('takes letters without diacritics and case, composed or decomposed', () => {
    expect(fold('Élodie Grünwald').folded).toBe('elodie grunwald')
    expect(fold('E\u0301lodie Gru\u0308nwald').folded).toBe('elodie grunwald')
    expect(fold('Straße, Œuvre, Łódź, İzmir').folded).toBe('strasse, oeuvre, lodz, izmir')
  })

  it('makes every quotation mark, apostrophe, dash and white space one', () => {
    expect(fold('“a” „b‟ «c» ‹d›').folded).toBe('"a" "b" "c" "d"')
    expect(fold('don’t ‘so‚ don`t').folded).toBe("don't 'so' don't")
    expect(fold('a–b—c−d‑e').folded).toBe('a-b-c-d-e')
    expect(fold('a\u00a0b\u202fc\td\ne').folded).toBe('a b c d e')
  })

  it('drops zero-width characters and soft hyphens', () => {
    expect(fold('wo\u00adrd\u200b, \u2067next\ufeff').folded).toBe('word, next')
  })

  it('maps back to the raw text past what was dropped and what became longer', () => {
    const text = 'Le « co\u00adût » de l’ﬁn'
    const { folded, toRaw } = fold(text)
    const start = folded.indexOf('cout')
    expect(text.slice(toRaw(start), toRaw(start + 4)).trimEnd()).toBe('co\u00adût')
    const ligature = folded.indexOf('fin')
    expect(text.slice(toRaw(ligature), toRaw(ligature + 1))).toBe('ﬁ')
    expect(toRaw(folded.length)).toBe(text.length)
  })

  it('never points into a surrogate pair or between a letter and its marks', () => {
    const text = 'a😀e\u0301\u0323𝐀b'
    const { folded, toRaw } = fold(text)
    expect(folded).toBe('a😀eab')
    expect([0, 1, 2, 3, 4, 5, 6].map(toRaw)).toEqual([0, 1, 3, 3, 6, 8, 9])
  })

  it('maps upwards and within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { folded, toRaw } = fold(text)
        const mapped = Array.from({ length: folded.length + 1 }, (_, offset) => toRaw(offset))
        expect(mapped).toEqual(mapped.toSorted((a, b) => a - b))
        for (const offset of mapped)
          expect(/[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '')).toBe(
            false,
          )
        expect(fold(folded).folded).toBe(folded)
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('takes lone surrogates as they are', () => {
    expect(fold('a\ud83d b').folded).toBe('a\ud83d b')
  })

  it('takes time in proportion to the text', async () => {
    const marks = `a${'\u0301'.repeat(200_000)}b`
    expect(await leastProcessorTime(1000, () => expect(fold(marks).folded).toBe('ab'))).toBeLessThan(1000)
  })
})
