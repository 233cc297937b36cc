import { describe, expect, test } from 'vitest'
import { misfitsOf, readHouseRules, settingOf, writeHouseRules } from '../../../src/core/check/house-rules.ts'
import { allRules } from '../../../src/core/check/rules.ts'
import { fragmentaryQuote } from '../../../src/core/check/rules/fragmentary-quote.ts'
import type { HouseRules } from '../../../src/core/model/house-rules.ts'
import { codeOf } from '../../support/code-of.ts'

const house: HouseRules = {
  rules: {
    'fragmentary-quote': { severity: 'warning', parameters: { mostWords: 2 } },
    'according-to-person': { on: false },
  },
  spellings: [{ preferred: 'Kyiv', instead: ['Kiev', 'Kyjiw'] }],
}

describe('a file of house rules', () => {
  test('reads as it was written', () => {
    expect(readHouseRules(writeHouseRules(house))).toEqual(house)
  })

  test.each([
    ['no JSON', 'rules: none'],
    ['another format', '{"format": "something else", "version": 1, "rules": {}, "spellings": []}'],
    ['a later version', '{"format": "attest house rules", "version": 2, "rules": {}, "spellings": []}'],
    ['a severity there is not', writeHouseRules(house).replace('"warning"', '"grave"')],
  ])('is refused when it is %s', async (_, text) => {
    expect(await codeOf(() => readHouseRules(text))).toBe('unreadable_file')
  })
})

describe('settings', () => {
  test('are the rule’s own where the house says nothing', () => {
    expect(settingOf(fragmentaryQuote, { rules: {}, spellings: [] })).toEqual({
      on: true,
      severity: 'hint',
      parameters: { mostWords: 3 },
    })
  })

  test('are the house’s where it says something that fits', () => {
    expect(settingOf(fragmentaryQuote, house)).toEqual({ on: true, severity: 'warning', parameters: { mostWords: 2 } })
  })

  test.each([0, 1.5, 21, true])('take %s for no number of words', (mostWords) => {
    const rules = { 'fragmentary-quote': { parameters: { mostWords } } }
    expect(settingOf(fragmentaryQuote, { rules, spellings: [] }).parameters).toEqual({ mostWords: 3 })
  })
})

test('what no rule knows is named', () => {
  const rules = {
    'no-such-rule': { on: false },
    'fragmentary-quote': { parameters: { mostWords: 99, fewest: 1 } },
  }
  expect(misfitsOf({ rules, spellings: [] }, allRules)).toEqual([
    'There is no rule “no-such-rule”.',
    '“99” does not fit “mostWords” of the rule “fragmentary-quote”.',
    'The rule “fragmentary-quote” has no parameter “fewest”.',
  ])
  expect(misfitsOf(house, allRules)).toEqual([])
})
