import { withinNames } from '../people/source-words.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'

const longestName = 6

/** "news.example.org": words joined by full stops, without spaces. */
const isAddress = (words: readonly Word[], { from, to }: Run): boolean => {
  const inside = words.slice(from, to).filter(({ mark }) => mark === null)
  const isGlued = inside.every(({ start }, index) => index === 0 || start === wordAt(inside, index - 1).end)
  return inside.length > 2 && isGlued && inside.some(({ text }, index) => text === '.' && index < inside.length - 1)
}

/**
 * Whether words in quotation marks are a name or title, no speech: "the film “Two Rivers”". They follow a noun directly,
 * or every longer word of several begins with a capital.
 */
export const isNameInMarks = (words: readonly Word[], { from, to }: Run): boolean => {
  const inside = words.slice(from, to).filter(({ mark, text }) => mark === null && /[\p{L}\p{N}]/u.test(text))
  if (inside.length === 0 || inside.length > longestName) return false
  if (isAddress(words, { from, to })) return true
  const before = wordAt(words, from - 1)
  const followsNoun = (before.pos === 'NOUN' || before.pos === 'PROPN') && wordAt(words, from).start > before.end
  const capitals = inside.filter(
    ({ capital, text, lower }, at) => capital || /^\d/.test(text) || (at > 0 && withinNames.has(lower)),
  )
  if (followsNoun) return inside[0]?.capital ?? false
  return inside.length > 1 && capitals.length === inside.length
}
