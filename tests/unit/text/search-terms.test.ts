import { expect, test } from 'vitest'
import { searchTerms } from '../../../src/core/text/search-terms.ts'

const open = (words: string) => ({ words, isOpen: true })
const whole = (words: string) => ({ words, isOpen: false })

test.each([
  ['', []],
  ['   ', []],
  ['mayor', [open('mayor')]],
  ['the mayor', [whole('the'), open('mayor')]],
  ['"we will go"', [whole('we will go')]],
  ['mayor “we will go”', [whole('mayor'), whole('we will go')]],
  ['„wir gehen“ heute', [whole('wir gehen'), open('heute')]],
  ['«nous allons» said', [whole('nous allons'), open('said')]],
  ['"we will', [whole('we will')]],
  ['don’t', [open('don’t')]],
  ['AND OR NOT NEAR(', [whole('AND'), whole('OR'), whole('NOT'), open('NEAR(')]],
  ['* " ( 😀 —', []],
  ['mayor *', [open('mayor')]],
  ['a\0b', [whole('a'), open('b')]],
])('%j', (text, terms) => {
  expect(searchTerms(text)).toEqual(terms)
})
