import type { Node } from '@tiptap/pm/model'

/**
 * Reads something from blocks, from each only once: blocks are values that an edit replaces, so that reading a body again
 * takes as long as what was edited.
 */
export const readPerBlock = <Found>(read: (block: Node) => Found): ((block: Node) => Found) => {
  const known = new WeakMap<Node, { readonly found: Found }>()
  return (block) => {
    const kept = known.get(block) ?? { found: read(block) }
    known.set(block, kept)
    return kept.found
  }
}

/** The blocks of text of a body, in their order, with the position of each in the document. */
export const textBlocksOf = (body: Node): readonly { readonly block: Node; readonly position: number }[] => {
  const blocks: { readonly block: Node; readonly position: number }[] = []
  body.descendants((block, position) => {
    if (block.isTextblock) blocks.push({ block, position })
    return !block.isTextblock
  })
  return blocks
}
