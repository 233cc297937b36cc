import { expect, test } from 'vitest'
import { sortKey } from '../../../src/core/text/sort-key.ts'

test.each([
  ['Élodie  Müller', 'elodie muller'],
  ['“We will go”', 'we will go"'],
  ['  the\nMayor ', 'the mayor'],
  ['Søren Weiß', 'soren weiss'],
  ['—', ''],
  ['', ''],
])('%j is put in order as %j', (text, key) => {
  expect(sortKey(text)).toBe(key)
})

test('a key is at most 200 units and never ends in half a character', () => {
  expect(sortKey('a'.repeat(500))).toHaveLength(200)
  expect(sortKey(`${'a'.repeat(199)}𝒳`).isWellFormed()).toBe(true)
})
