import { describe, expect, it } from 'vitest'
import type { Snippet } from '../../../src/core/model/search.ts'
import { highlightAll, snippetAround } from '../../../src/core/text/snippet.ts'
import { leastProcessorTime } from '../../support/processor-time.ts'

const shown = (snippet: Snippet | undefined): string =>
  (snippet ?? []).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

const copy =
  'The harbour board met on Tuesday in Old Quay. Its head, Élise Morvan, said the “new crane” would not come this year. ' +
  'Dockers had asked for the crane in March. The ministry did not answer questions about the crane or the harbour.'

describe('a snippet', () => {
  it('lies round the first hit, is cut between words, and says where the hit is', () => {
    const found = snippetAround(copy, ['dockers'], 60)
    expect(shown(found?.snippet)).toBe('…come this year. [Dockers] had asked for the crane in March.…')
    expect(copy.slice(found?.start, found?.end)).toBe('Dockers')
  })

  it('finds words by their beginning, with or without accents, and never inside a word', () => {
    expect(shown(snippetAround(copy, ['elis'], 40)?.snippet)).toContain('[Élis]e Morvan')
    expect(snippetAround(copy, ['orvan'], 40)).toBeNull()
  })

  it('finds phrases across punctuation and typographic marks', () => {
    expect(shown(snippetAround(copy, ['"new cra'], 50)?.snippet)).toContain('“[new cra]ne”')
    expect(shown(snippetAround('one,\ntwo three', ['one two'], 50)?.snippet)).toBe('[one, two] three')
  })

  it('prefers the stretch with the most different terms', () => {
    const found = snippetAround(copy, ['crane', 'ministry', 'harbour'], 100)
    expect(found?.start).toBe(copy.indexOf('ministry'))
    expect(shown(found?.snippet)).toContain('[ministry] did not answer questions about the [crane] or the [harbour].')
  })

  it('marks every hit inside', () => {
    expect(shown(snippetAround(copy, ['crane'], 1000)?.snippet).match(/\[crane\]/g)).toHaveLength(3)
  })

  it('is nothing where no term is a word or none is found', () => {
    expect(snippetAround(copy, ['…', ''], 50)).toBeNull()
    expect(snippetAround(copy, ['submarine'], 50)).toBeNull()
    expect(snippetAround('', ['a'], 50)).toBeNull()
  })

  it('does not cut an emoji in two where there are no spaces', () => {
    const text = `${'😀'.repeat(40)} word ${'😀'.repeat(40)}`
    const found = snippetAround(text, ['word'], 31)
    expect(shown(found?.snippet).isWellFormed()).toBe(true)
  })

  it('treats a term as words, not as a pattern', () => {
    expect(shown(highlightAll('C++ (draft)', ['(draft', 'c++']))).toBe('[C]++ ([draft])')
  })

  it('keeps the whole of a short text and marks all hits in it', () => {
    expect(shown(highlightAll('Ministry of Harbours', ['mini', 'harb']))).toBe('[Mini]stry of [Harb]ours')
    expect(shown(highlightAll('Ministry', []))).toBe('Ministry')
  })

  it('takes time in proportion to the text', async () => {
    const text = 'crane and '.repeat(50_000) + ' '.repeat(100_000)
    const read = () => expect(snippetAround(text, ['crane and', 'crane', 'nothing here'], 200)).not.toBeNull()
    expect(await leastProcessorTime(1000, read)).toBeLessThan(1000)
  })
})
