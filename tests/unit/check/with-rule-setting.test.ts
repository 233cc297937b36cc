import { expect, test } from 'vitest'
import { withRuleSetting } from '../../../src/core/check/with-rule-setting.ts'

const houseRules = { rules: { one: { on: false }, two: { severity: 'hint' as const } }, spellings: [] }

test('a rule gets its setting and the others keep theirs', () => {
  expect(withRuleSetting(houseRules, 'one', { on: true }).rules).toEqual({
    one: { on: true },
    two: { severity: 'hint' },
  })
})

test('without a setting a rule is as it comes', () => {
  expect(withRuleSetting(houseRules, 'two', null).rules).toEqual({ one: { on: false } })
})
