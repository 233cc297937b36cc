import type { TextField } from '../../model/finding.ts'
import { findQuotations, type Quotation } from '../../text/quotations.ts'
import { once } from '../once.ts'
import { sentencesIn } from './sentences.ts'
import type { Span } from './span.ts'

/** A paragraph of one of the texts; offsets in it count from its own beginning. */
export interface Paragraph {
  readonly field: TextField
  readonly text: string
}

/** The sentences of a paragraph. */
export const sentencesOf = once(({ text }: Paragraph): readonly Span[] => sentencesIn(text))

/** The quotations of a paragraph, read by itself. */
export const quotationsOf = once(({ text }: Paragraph): readonly Quotation[] => findQuotations(text))

/** Whether the character at an offset lies between quotation marks. */
export const isQuoted = (paragraph: Paragraph, offset: number): boolean =>
  quotationsOf(paragraph).some(({ openStart, closeEnd }) => openStart <= offset && offset < closeEnd)

/** The sentence that holds an offset; the last one before where none does. */
export const sentenceAt = (paragraph: Paragraph, offset: number): Span =>
  sentencesOf(paragraph).findLast(({ start }) => start <= offset) ?? { start: 0, end: paragraph.text.length }

/** The matches of a pattern in a paragraph that lie outside quotation marks. */
export const unquotedMatches = (paragraph: Paragraph, pattern: RegExp): readonly RegExpExecArray[] =>
  [...paragraph.text.matchAll(pattern)].filter(({ index }) => !isQuoted(paragraph, index))
