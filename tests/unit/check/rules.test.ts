import { describe, expect, test } from 'vitest'
import { type Example, exampleArticle } from '../../../src/core/check/examples/example.ts'
import { exampleInput } from '../../../src/core/check/examples/example-input.ts'
import { checkedLanguages } from '../../../src/core/check/languages/languages.ts'
import { fieldText } from '../../../src/core/check/reading/reading.ts'
import type { Rule } from '../../../src/core/check/rule.ts'
import { allRules } from '../../../src/core/check/rules.ts'
import { checkedExample } from './checked-example.ts'
import { attribution } from './fixtures/attribution.ts'
import { confirmation } from './fixtures/confirmation.ts'
import { quotes } from './fixtures/quotes.ts'
import type { Cases, RuleFixtures } from './fixtures/rule-fixtures.ts'
import { sourcing } from './fixtures/sourcing.ts'
import { text } from './fixtures/text.ts'

const fixtures: RuleFixtures = { ...quotes, ...attribution, ...sourcing, ...confirmation, ...text }

const inLanguage = (example: Example, language: string): Example => ({ ...exampleArticle(example), language })

/** The fixtures of a rule in one language; in English, the rule's own examples come first. */
const casesOf = (rule: Rule, language: (typeof checkedLanguages)[number]): Cases => {
  const { finds = [], leaves = [] } = fixtures[rule.id]?.[language] ?? {}
  const own = language === 'en'
  return {
    finds: [...(own ? [rule.bad] : []), ...finds].map((each) => inLanguage(each, language)),
    leaves: [...(own ? [rule.good] : []), ...leaves].map((each) => inLanguage(each, language)),
  }
}

const copyOf = (example: Example): string => exampleArticle(example).text

const languagesOf = (rule: Rule) => (rule.readsWords ? checkedLanguages : (['en'] as const))

const rows = allRules.flatMap((rule) => languagesOf(rule).map((language) => ({ rule, id: rule.id, language })))

describe.each(rows)('$id in $language', ({ rule, language }) => {
  const { finds, leaves } = casesOf(rule, language)

  test('has three articles that must be reported, and three that must not', () => {
    expect([finds.length, leaves.length].map((count) => Math.min(count, 3))).toEqual([3, 3])
  })

  test.each(finds.map((example) => ({ example, copy: copyOf(example) })))('reports $copy', ({ example }) => {
    const input = exampleInput(example)
    const findings = checkedExample(rule, example)
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) {
      expect(finding.sentence).toMatch(/^[\p{Lu}“].*[.?]$/su)
      for (const { field, start, end, words } of finding.places)
        expect(fieldText(input, field).slice(start, end)).toBe(words)
    }
  })

  test.each(leaves.map((example) => ({ example, copy: copyOf(example) })))('leaves $copy', ({ example }) => {
    expect(checkedExample(rule, example)).toEqual([])
  })
})

test('every fixture belongs to a rule', () => {
  const known = new Set(allRules.map(({ id }) => id))
  expect(Object.keys(fixtures).filter((id) => !known.has(id))).toEqual([])
})
