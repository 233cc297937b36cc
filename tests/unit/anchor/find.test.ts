import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeSpan } from '../../../src/core/anchor/describe.ts'
import { findSpan } from '../../../src/core/anchor/find.ts'
import { leastProcessorTime } from '../../support/processor-time.ts'

const text =
  'The harbour board met on Tuesday. “We will not sell the old crane to anyone,” said Elise Morvan, its head. ' +
  'The dockers were not asked.\n“It belongs to the town,” Morvan said. Others disagreed.'

const describeWords = (words: string, within = text) => {
  const start = within.indexOf(words)
  return describeSpan(within, start, start + words.length)
}

const quote = describeWords('We will not sell the old crane to anyone,')

const found = (changed: string, description = quote) =>
  findSpan(changed, description).map(({ start, end, exact, score }) => ({
    words: changed.slice(start, end),
    exact,
    score,
  }))

describe('a description of a span', () => {
  it('holds its words and up to 32 characters round them', () => {
    expect(quote).toEqual({
      start: 35,
      end: 76,
      exact: 'We will not sell the old crane to anyone,',
      prefix: 'he harbour board met on Tuesday. “'.slice(-32),
      suffix: '” said Elise Morvan, its head. T',
    })
    expect(quote.prefix).toHaveLength(32)
  })

  it('never cuts a surrogate pair', () => {
    const emoji = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`
    for (const shift of ['', 'a']) {
      const { prefix, suffix } = describeWords('x', `${shift}${emoji}${shift}`)
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true)
    }
  })
})

describe('finding a span again', () => {
  it('is safe where the same words stand in the same context, wherever they moved', () => {
    expect(found(`A new first paragraph.\n${text}`)[0]).toMatchObject({ words: quote.exact, exact: true })
    expect(found(text)[0]).toMatchObject({ words: quote.exact, exact: true, score: 1 })
  })

  it('is not safe where the words stand in another’s mouth', () => {
    for (const other of [
      text.replace('said Elise Morvan', 'said Karl Odermatt'),
      text.replace('said Elise Morvan', 'said Elise Marvan'),
      text.replace('The harbour board met on Tuesday. “', 'The harbour board met. Odermatt: “'),
    ]) {
      const [best] = found(other)
      expect(best).toMatchObject({ words: quote.exact, exact: false })
      expect(best?.score).toBeLessThan(1)
    }
  })

  it('is not safe where another says nearly the same, however alike', () => {
    const trap =
      'The harbour board met on Tuesday. “We will not sell the new crane to anyone,” said Elise Morvan, its head. ' +
      'The dockers were not asked.'
    const [best] = found(trap)
    expect(best).toMatchObject({ words: 'We will not sell the new crane to anyone', exact: false })
    expect(best?.score).toBeGreaterThan(0.8)
  })

  it('is not safe where the same words in the same context stand twice', () => {
    const candidates = found(`${text}\n${text}`)
    expect(candidates.filter(({ words }) => words === quote.exact)).toHaveLength(2)
    expect(candidates.some(({ exact }) => exact)).toBe(false)
  })

  it('tells the right one of two by its context, and that one alone is safe', () => {
    const twice = `Karl Odermatt wrote to the paper: “${quote.exact}” and left.\n${text}`
    const candidates = found(twice)
    expect(candidates.map(({ exact }) => exact)).toEqual([true, false])
    expect(candidates[0]?.score).toBeGreaterThan(candidates[1]?.score ?? 1)
  })

  it('is not safe where short context ended the text, and now something else stands there', () => {
    const start = describeWords('No crane', 'No crane this year, the harbour board has said in Old Quay.')
    const now = 'Karl Odermatt: No crane this year, the harbour board has said in Old Quay.'
    expect(found(now, start)[0]).toMatchObject({ words: 'No crane', exact: false })
    expect(found(`Before.\n${now.slice(15)}`, start)[0]).toMatchObject({ words: 'No crane', exact: true })
  })

  it('finds words whose marks, case or accents were changed, without calling them safe', () => {
    const description = describeWords('“It belongs to the town,” Morvan said')
    const [best] = found(text.replaceAll(/[“”]/g, '"').replace('Morvan said', 'Mörvan said'), description)
    expect(best).toMatchObject({ words: '"It belongs to the town," Mörvan said', exact: false })
  })

  it('finds words that were edited, and their extent', () => {
    const edited = text.replace(
      'We will not sell the old crane to anyone',
      'We are not going to sell the crane to anyone',
    )
    expect(found(edited)[0]).toMatchObject({ words: 'We are not going to sell the crane to anyone', exact: false })
  })

  it('finds nothing where nothing is alike', () => {
    expect(found('The weather stays fine over the weekend, with a little wind.')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('gives at most five candidates, nearest first where all else is equal', () => {
    const description = describeSpan('no. yes. no.', 4, 7)
    const candidates = findSpan('yes. '.repeat(5000), { ...description, prefix: '', suffix: '' })
    expect(candidates).toHaveLength(5)
    expect(candidates[0]?.start).toBe(5)
    expect(candidates.some(({ exact }) => exact)).toBe(false)
  })

  it('never calls two places safe, and a safe one always has the very words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('yes', 'no', '“', '”', ' ', '\n', 'Ana', '😀', 'e\u0301'), { maxLength: 40 }),
        fc.array(fc.constantFrom('yes', 'no', ' ', '\n', 'Ana', '😀'), { maxLength: 20 }),
        fc.nat(40),
        fc.nat(10),
        (parts, added, from, length) => {
          const before = parts.join('')
          const start = Math.min(from, before.length)
          const description = describeSpan(before, start, Math.min(before.length, start + length))
          const after = `${added.join('')}${before}`
          const safe = findSpan(after, description).filter(({ exact }) => exact)
          expect(safe.length).toBeLessThanOrEqual(1)
          for (const place of safe) expect(after.slice(place.start, place.end)).toBe(description.exact)
        },
      ),
      { seed: 11, numRuns: 500 },
    )
  })

  it('keeps to time in proportion to the text', async () => {
    const long = text.repeat(3000)
    for (const description of [
      quote,
      describeSpan(long, 1000, 9000),
      { start: 0, end: 900, exact: 'the town the crane '.repeat(50), prefix: '', suffix: '' },
      { start: 0, end: 1, exact: 'e', prefix: 'h', suffix: ' ' },
    ]) {
      expect(await leastProcessorTime(2500, () => findSpan(long, description))).toBeLessThan(2500)
    }
  })
})
