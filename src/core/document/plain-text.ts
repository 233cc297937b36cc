import type { Node } from '@tiptap/pm/model'
import { readPerBlock, textBlocksOf } from './per-block.ts'

/** One block of text: where it starts in the plain text and in the document, and its length in UTF-16 units. */
export interface TextBlock {
  readonly start: number
  readonly position: number
  readonly length: number
}

/**
 * The plain text of a body with the way back: blocks are parted by one line feed, a hard break is one line feed, so
 * that inside a block an offset in the text and a position in the document advance together.
 */
export interface PlainText {
  readonly text: string
  readonly blocks: readonly TextBlock[]
}

/** The plain text of one block. */
export const textOfBlock = readPerBlock((block) => block.textBetween(0, block.content.size, undefined, '\n'))

/** Takes the plain text of a body. All offsets Attest stores and exports are UTF-16 offsets into this text. */
export const plainText = (body: Node): PlainText => {
  const parts: string[] = []
  const blocks: TextBlock[] = []
  let start = 0
  for (const { block, position } of textBlocksOf(body)) {
    const text = textOfBlock(block)
    blocks.push({ start, position: position + 1, length: text.length })
    parts.push(text)
    start += text.length + 1
  }
  return { text: parts.join('\n'), blocks }
}

const lastAtOrBefore = (blocks: readonly TextBlock[], key: 'start' | 'position', value: number): TextBlock | null => {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block && block[key] <= value) low = middle + 1
    else high = middle
  }
  return blocks[low - 1] ?? null
}

/** The document position of a UTF-16 offset into the plain text. */
export const positionAt = (blocks: readonly TextBlock[], offset: number): number => {
  const block = lastAtOrBefore(blocks, 'start', offset) ?? blocks[0]
  if (!block) return 0
  return block.position + Math.min(Math.max(0, offset - block.start), block.length)
}

/** The UTF-16 offset into the plain text of a document position; between blocks, the nearest one before. */
export const offsetAt = (blocks: readonly TextBlock[], position: number): number => {
  const block = lastAtOrBefore(blocks, 'position', position)
  if (!block) return 0
  return block.start + Math.min(position - block.position, block.length)
}
