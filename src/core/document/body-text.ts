import type { Node } from '@tiptap/pm/model'
import { readPerBlock } from './per-block.ts'

const textOf = readPerBlock((block) => JSON.stringify(block.toJSON()))

/**
 * A body as the text of its JSON form, the same as `JSON.stringify(body.toJSON())`. Blocks are values that an edit
 * replaces, so those it left alone are not put into words again: the time of a save depends on what was typed.
 */
export const bodyText = (body: Node): string => {
  const blocks = body.children.map(textOf)
  return `{"type":"doc","content":[${blocks.join(',')}]}`
}
