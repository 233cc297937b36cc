import type { Node } from '@tiptap/pm/model'
import { annotationPieces } from '../../../../core/document/annotation-pieces.ts'
import { readPerBlock, textBlocksOf } from '../../../../core/document/per-block.ts'
import { type PlainText, plainText, textOfBlock } from '../../../../core/document/plain-text.ts'
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

const hiddenIn = readPerBlock((block) => hiddenCharacters(textOfBlock(block)))

/** By language: in some, words are counted by its dictionary. */
const counters = new Map<string, (block: Node) => number>()

const counterFor = (language: string): ((block: Node) => number) => {
  const counter = counters.get(language) ?? readPerBlock((block) => countWords(textOfBlock(block), language))
  counters.set(language, counter)
  return counter
}

/** Reads a body from start to end; of blocks that were read before, what was found is kept. */
export const outlineOf = (body: Node, language: string): Outline => {
  const plain = plainText(body)
  const blocks = textBlocksOf(body).map(({ block }) => block)
  const wordsIn = counterFor(language)
  return {
    plain,
    pieces: annotationPieces(body, plain),
    quotations: findQuotations(plain.text),
    hidden: blocks.flatMap((block, index) =>
      hiddenIn(block).map((found) => ({ ...found, at: found.at + (plain.blocks[index]?.start ?? 0) })),
    ),
    wordCount: blocks.reduce((sum, block) => sum + wordsIn(block), 0),
  }
}
