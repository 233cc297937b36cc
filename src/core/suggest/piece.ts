import type { Piece } from '../model/annotation.ts'
import { type Run, type Span, spanOf, type Word, wordAt } from './words/word.ts'

/** A text and its words. */
export interface Copy {
  readonly text: string
  readonly words: readonly Word[]
}

export const pieceAt = (text: string, { start, end }: Span): Piece => ({ start, end, words: text.slice(start, end) })

/** The text a run of words covers; null where there is none. */
export const pieceOf = ({ text, words }: Copy, run: Run | null): Piece | null => {
  const span = run && spanOf(words, run)
  return span && pieceAt(text, span)
}

/** A mention without the comma or dash that ends it. */
export const mentionOf = (copy: Copy, run: Run | null): Piece | null => {
  const piece = pieceOf(copy, run)
  const words = piece?.words.replace(/[\s,;:–—-]+$/, '') ?? ''
  return piece && words !== '' ? { start: piece.start, end: piece.start + words.length, words } : null
}

/** What lies between the marks of a quotation, without the punctuation at its end. */
export const insideMarks = (copy: Copy, { from, to }: Run): Piece | null => {
  let end = to
  while (end > from + 1 && isEdge(wordAt(copy.words, end - 1))) end--
  return pieceOf(copy, { from: from + 1, to: end })
}

const isEdge = ({ mark, text }: Word): boolean => mark !== null || /^[.,:;]$/.test(text)
