import { describe, expect, test } from 'vitest'
import type { ExampleArticle } from '../../../src/core/check/examples/example.ts'
import { allRules } from '../../../src/core/check/rules.ts'
import { checkedExample } from './checked-example.ts'

const copy = 'The ferry to Kyiv is late again, as everybody on the quay of Port Elva knows.'

/** Faults that a line above the copy, or below a picture, may have as well as the copy itself. */
const faults: readonly { readonly rule: string; readonly line: string; readonly more?: Partial<ExampleArticle> }[] = [
  { rule: 'weekday-and-date', line: 'Council meets on Friday, 7 March 2026' },
  { rule: 'relative-day', line: 'The bridge was shut on Thursday' },
  { rule: 'two-spellings', line: 'The ferry to Kiev at the quay' },
  {
    rule: 'house-spelling',
    line: 'Port-Elva at night',
    more: { spellings: [{ preferred: 'Port Elva', instead: ['Port-Elva'] }] },
  },
  { rule: 'bare-source', line: 'A source said the ferry would go' },
  { rule: 'untagged-quotation', line: 'The ferry, “as good as new”, at the quay' },
  { rule: 'unbalanced-marks', line: 'The ferry, “as good as new, at the quay' },
  { rule: 'wording-and-requests', line: 'The harbour board did not respond to questions' },
  {
    rule: 'protected-name-in-text',
    line: 'Ines Hale at the quay',
    more: { sources: { 'Ines Hale': { protected: true } } },
  },
]

const ruleOf = (id: string) => {
  const rule = allRules.find((each) => each.id === id)
  if (!rule) throw new Error(`There is no rule “${id}”.`)
  return rule
}

const findings = (id: string, article: ExampleArticle) => checkedExample(ruleOf(id), article)

describe.each(faults)('$rule', ({ rule, line, more }) => {
  test('leaves the copy alone', () => {
    expect(findings(rule, { ...more, text: copy })).toEqual([])
  })

  test('reads the headline', () => {
    expect(findings(rule, { ...more, text: copy, headline: line })[0]?.places[0]?.words).toBeTruthy()
  })

  test('reads a caption, which is a paragraph of the copy', () => {
    const text = `${line}. Photo: A. Keller\n${copy}`
    const places = findings(rule, { ...more, text }).flatMap((finding) => finding.places)
    expect(places.some(({ field, start }) => field === 'text' && start < line.length)).toBe(true)
  })
})

describe('a name in byline, credit or place', () => {
  const more = { text: copy, spellings: [{ preferred: 'Elva Press', instead: ['Elvapress'] }] }
  test.each(['byline', 'credit', 'place'] as const)('of the %s is read, too', (field) => {
    const [spelled] = findings('house-spelling', { ...more, [field]: 'A. Keller, Elvapress' })
    expect(spelled?.places).toMatchObject([{ field, words: 'Elvapress' }])
    const sources = { 'Ines Hale': { protected: true } }
    const [named] = findings('protected-name-in-text', { text: copy, sources, [field]: 'Ines Hale' })
    expect(named?.places).toMatchObject([{ field, words: 'Ines Hale' }])
  })
})
