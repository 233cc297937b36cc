import { once } from '../once.ts'
import type { Paragraph } from './paragraph.ts'
import type { Span } from './span.ts'

/** A word as it is spelled at one place of a paragraph. */
export interface Spelled extends Span {
  readonly word: string
  /** First of a sentence, where every word has a capital. */
  readonly leads: boolean
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/gu
const leading = /(?:^|[.!?:…]["”“»«’')]*\s+|^\s*)["“„«»‹‘'(]*\s?$/

/** The words of a paragraph by their form in lower case, with all places of each. */
export const vocabularyOf = once(({ text }: Paragraph): ReadonlyMap<string, readonly Spelled[]> => {
  const spelled = Array.from(text.matchAll(word), ({ 0: found, index }): Spelled => {
    const leads = leading.test(text.slice(Math.max(0, index - 12), index))
    return { word: found, start: index, end: index + found.length, leads }
  })
  return Map.groupBy(spelled, (each) => each.word.toLowerCase())
})
