import type { Node } from '@tiptap/pm/model'
import { annotationPieces } from '../../../../core/document/annotation-pieces.ts'
import { type PlainText, plainText } from '../../../../core/document/plain-text.ts'
import type { Piece } from '../../../../core/model/annotation.ts'
import { findQuotations, type Quotation } from '../../../../core/text/quotations.ts'
import { type HiddenCharacter, hiddenCharacters } from '../../../../core/text/hidden-characters.ts'
import { countWords } from '../../../../core/text/word-count.ts'

/** What the screen knows of the text as a whole. Taken anew when typing pauses, never within a key. */
export interface Outline {
  readonly plain: PlainText
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
  readonly quotations: readonly Quotation[]
  readonly hidden: readonly HiddenCharacter[]
  readonly wordCount: number
}

/** Reads a body once, from start to end. */
export const outlineOf = (body: Node, language: string): Outline => {
  const plain = plainText(body)
  return {
    plain,
    pieces: annotationPieces(body, plain),
    quotations: findQuotations(plain.text),
    hidden: hiddenCharacters(plain.text),
    wordCount: countWords(plain.text, language),
  }
}
