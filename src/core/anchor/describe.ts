import { contextAround } from '../document/context-around.ts'

/** Where words stand and what they stand between, to find them again in another version of the text. */
export interface SpanDescription {
  /** UTF-16 offsets into the text it was taken from, end exclusive. */
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to 32 UTF-16 units before and after. */
  readonly prefix: string
  readonly suffix: string
}

/** Describes the words between two UTF-16 offsets of a text. */
export const describeSpan = (text: string, start: number, end: number): SpanDescription => ({
  start,
  end,
  exact: text.slice(start, end),
  ...contextAround(text, start, end),
})
