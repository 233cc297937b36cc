import { describe, expect, it } from 'vitest'
import { countWords } from '../../../src/core/text/word-count.ts'

describe('the word count', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['The minister did not answer.', 5],
    ["Don't stop, don’t.", 3],
    ['A well-known case', 3],
    ['In 2024, 3.5 per cent', 5],
    ['Yes – no — maybe -', 3],
    ['yes—no…maybe', 3],
    ['“Words” (in) [brackets] «too»', 4],
    ['a\nb\tc\u00a0d', 4],
    ['Zürich, Genève: l’homme', 3],
    ['e\u0301lan 😀 𝐀lpha', 2],
  ])('of %j is %i', (text, count) => {
    expect(countWords(text, 'en')).toBe(count)
  })

  it('parts words in scripts without spaces, and counts the rest as usual', () => {
    expect(countWords('今日は良い天気です', 'ja')).toBe(5)
    expect(countWords('The word 天気 means weather', 'en')).toBe(5)
    expect(countWords('สวัสดีครับ', 'th')).toBe(2)
  })
})
