import type { RequestOutcome } from '../../model/request.ts'
import { confirmationIn } from '../../suggest/confirmation.ts'
import { isQuoted, type Paragraph, sentencesOf } from './paragraph.ts'
import type { Span } from './span.ts'

/** Where a paragraph tells of the outcome of a request: “did not respond”. */
export interface RequestWording {
  readonly outcome: RequestOutcome
  readonly words: Span
  readonly sentence: Span
}

/** What a paragraph tells of requests, outside quotation marks. */
export const requestWordings = (paragraph: Paragraph, language: string): readonly RequestWording[] =>
  sentencesOf(paragraph).flatMap((sentence) => {
    const found = confirmationIn(paragraph.text, sentence, (offset) => isQuoted(paragraph, offset), language)
    return found?.outcome ? [{ outcome: found.outcome, words: found.words, sentence }] : []
  })
