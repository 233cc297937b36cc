import { expect, test } from 'vitest'
import { firstWords } from '../../../src/core/text/first-words.ts'

test.each([
  ['a text that fits stays whole', 'Ten days', 8, 'Ten days'],
  ['no word is cut short', 'The checks would take ten days', 14, 'The checks…'],
  ['a word that just fits is kept', 'The checks would take ten days', 16, 'The checks would…'],
  ['no comma or dash stands before the sign', 'We will go, he said – today', 21, 'We will go, he said…'],
  ['a single long word is cut', 'Donaudampfschifffahrt', 5, 'Donau…'],
  ['a pair of units is never cut apart', '😀😀😀', 3, '😀…'],
])('%s', (_, text, length, expected) => {
  expect(firstWords(text, length)).toBe(expected)
})
