import { once } from '../once.ts'
import type { Paragraph } from './paragraph.ts'
import type { Span } from './span.ts'

/** A word as it is spelled at one place of a paragraph. */
export interface Spelled extends Span {
  readonly word: string
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/gu
const leading = /(?:^|[.!?:…]["”“»«’')]*\s+|^\s*)["“„«»‹‘'(]*\s?$/

/** Whether a word is the first of a sentence, where every word has a capital. */
export const leadsSentence = ({ text }: Paragraph, { start }: Spelled): boolean =>
  leading.test(text.slice(Math.max(0, start - 12), start))

/** The words of a paragraph by their form in lower case, with all places of each. */
export const vocabularyOf = once(({ text }: Paragraph): ReadonlyMap<string, readonly Spelled[]> => {
  const spelled = Array.from(
    text.matchAll(word),
    ({ 0: found, index }): Spelled => ({
      word: found,
      start: index,
      end: index + found.length,
    }),
  )
  return Map.groupBy(spelled, (each) => each.word.toLowerCase())
})
