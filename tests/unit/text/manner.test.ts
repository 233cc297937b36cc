import { describe, expect, it } from 'vitest'
import { mannerOf } from '../../../src/core/text/manner.ts'
import { findQuotations } from '../../../src/core/text/quotations.ts'

const mannerIn = (text: string, words: string) => {
  const start = text.indexOf(words)
  return mannerOf(findQuotations(text), start, start + words.length)
}

describe('the manner of a quote', () => {
  const text = 'She said the pier was “not safe, not now” and would close. “We will go,” he added.'

  it.each([
    ['not safe, not now', 'direct'],
    ['not now', 'direct'],
    ['We will go,', 'direct'],
    ['the pier was “not safe, not now” and would close', 'mixed'],
    ['“not safe, not now”', 'mixed'],
    ['would close', 'indirect'],
    ['She said', 'indirect'],
  ])('of %j is %s', (words, manner) => {
    expect(mannerIn(text, words)).toBe(manner)
  })

  it('is indirect where no marks stand at all', () => {
    expect(mannerIn('The board said the pier would close.', 'the pier would close')).toBe('indirect')
  })

  it.each([
    ['«Nous partons», a-t-il dit.', 'Nous partons'],
    ['„Wir gehen“, sagte er.', 'Wir gehen'],
    ['"We go," he said.', 'We go,'],
  ])('knows the marks of %j', (copy, words) => {
    expect(mannerIn(copy, words)).toBe('direct')
  })
})
