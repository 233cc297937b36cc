import type { Span } from '../words/word.ts'

/** A sentence with what is said in it blanked: what tells how, when and by whom it came. */
export interface Outside {
  readonly text: string
  /** Where the sentence begins in the article, a UTF-16 offset. */
  readonly start: number
}

/**
 * Blanks what was said in a sentence; offsets stay.
 * @param said in reading order; it may lie outside the sentence
 */
export const outsideOf = (article: string, sentence: Span, said: readonly Span[]): Outside => {
  let text = ''
  let at = sentence.start
  for (const { start, end } of said) {
    const from = Math.min(sentence.end, Math.max(at, start))
    const to = Math.min(sentence.end, Math.max(from, end))
    text += article.slice(at, from) + '\n'.repeat(to - from)
    at = to
  }
  return { text: text + article.slice(at, sentence.end), start: sentence.start }
}
