import { expect, test } from 'vitest'
import { readSpellingLines, spellingLines } from '../../../src/core/check/spelling-lines.ts'

const spellings = [
  { preferred: 'Kyiv', instead: ['Kiev', 'Kiew'] },
  { preferred: 'co-operation', instead: ['cooperation'] },
]

test('spellings are written as lines and read back', () => {
  const lines = spellingLines(spellings)
  expect(lines).toBe('Kyiv: Kiev, Kiew\nco-operation: cooperation')
  expect(readSpellingLines(lines)).toEqual({ spellings, problem: null })
})

test('empty lines and spare spaces mean nothing', () => {
  expect(readSpellingLines('\n  Kyiv :  Kiev ,, Kiew \n\n co-operation:cooperation\n').spellings).toEqual(spellings)
})

test('a line that names no other spelling is told', () => {
  expect(readSpellingLines('Kyiv: Kiev\nOdesa').problem).toBe('Odesa')
  expect(readSpellingLines(': Kiev').problem).toBe(': Kiev')
})
