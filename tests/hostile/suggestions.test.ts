import { expect, test } from 'vitest'
import { suggestionsIn } from '../unit/suggest/suggester.ts'
import { hostileWords, repeated } from './hostile-words.ts'

test('keeps every piece of a suggestion inside the text, in order', () => {
  for (const words of Object.values(hostileWords)) {
    const text = repeated(words, 3000)
    for (const { pieces } of suggestionsIn(text, 'en')) {
      for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.words)
      expect([...pieces].sort((a, b) => a.start - b.start)).toEqual(pieces)
    }
  }
})
