import { describe, expect, it } from 'vitest'
import { slugOf } from '../../../src/core/text/slug.ts'

describe('the slug', () => {
  it('is the headline’s words in plain letters', () => {
    expect(slugOf('Élise’s crane: “No” to the Straße – again')).toBe('elises-crane-no-to-the-strasse-again')
  })

  it('ends with a whole word', () => {
    expect(slugOf('word '.repeat(40))).toBe('word-word-word-word-word-word-word-word-word-word-word-word')
    expect(slugOf('x'.repeat(100))).toHaveLength(60)
  })

  it('is empty where there are no words', () => {
    expect(slugOf('— … —')).toBe('')
  })
})
