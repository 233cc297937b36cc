import type { Node } from '@tiptap/pm/model'
import type { AnnotatedRun } from './annotated-runs.ts'

/** A list item's place. */
export interface ListPlace {
  /** Which list of the body it belongs to, from 0. */
  readonly list: number
  readonly ordered: boolean
  /** How deep in lists, from 0. */
  readonly depth: number
  /** Its number in an ordered list. */
  readonly number: number
  /** Whether this block opens the item; an item's further blocks have no bullet. */
  readonly first: boolean
}

/** A text block of copy with what it stands in: the form that flat formats (plain text, DOCX) write. */
export interface CopyBlock {
  /** 0 for a paragraph, else the heading's level. */
  readonly level: number
  readonly quoteDepth: number
  readonly item: ListPlace | null
  readonly runs: readonly AnnotatedRun[]
}

interface Surroundings {
  readonly quoteDepth: number
  readonly item: ListPlace | null
}

/**
 * Takes a body apart into its text blocks, in order.
 * @param runs by document position of a block's content, as `annotatedRuns` gives them
 */
export const copyBlocks = (body: Node, runs: ReadonlyMap<number, readonly AnnotatedRun[]>): readonly CopyBlock[] => {
  const blocks: CopyBlock[] = []
  let lists = 0

  const walk = (node: Node, contentStart: number, around: Surroundings) => {
    if (node.isTextblock) {
      const level = node.type.name === 'heading' ? Number(node.attrs.level) : 0
      blocks.push({ level, ...around, runs: runs.get(contentStart) ?? [] })
      return
    }
    const ordered = node.type.name === 'orderedList'
    const isList = ordered || node.type.name === 'bulletList'
    const list = isList ? lists++ : -1
    const depth = (around.item?.depth ?? -1) + 1
    const quoteDepth = around.quoteDepth + (node.type.name === 'blockquote' ? 1 : 0)
    node.forEach((child, offset, index) => {
      const start = contentStart + offset + 1
      if (isList) {
        const number = Number(node.attrs.start ?? 1) + index
        walk(child, start, { quoteDepth, item: { list, ordered, depth, number, first: true } })
      } else {
        const first = (around.item?.first ?? false) && index === 0
        walk(child, start, { quoteDepth, item: around.item && { ...around.item, first } })
      }
    })
  }

  walk(body, 0, { quoteDepth: 0, item: null })
  return blocks
}
