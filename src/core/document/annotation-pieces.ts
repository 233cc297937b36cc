import type { Node } from '@tiptap/pm/model'
import type { Piece } from '../model/annotation.ts'
import { readPerBlock, textBlocksOf } from './per-block.ts'
import type { PlainText } from './plain-text.ts'

interface Run {
  readonly start: number
  readonly end: number
}

/** The annotated runs of a block, from its start: inside a block, offsets and positions advance together. */
const runsIn = readPerBlock((block) => {
  const runs: (Run & { readonly id: string })[] = []
  block.forEach((node, start) => {
    for (const { type, attrs } of node.marks)
      if (type.name === 'annotation') runs.push({ id: String(attrs.id), start, end: start + node.nodeSize })
  })
  return runs
})

const join = (runs: readonly Run[], text: string): readonly Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const touches = last && (last.end === run.start || (last.end + 1 === run.start && text[last.end] === '\n'))
    if (touches) joined[joined.length - 1] = { start: last.start, end: run.end }
    else joined.push(run)
  }
  return joined
}

/**
 * Where each annotation's marks lie in a body, in pieces: runs that touch, also across a paragraph break, are one.
 * @param plain the plain text of the same body
 * @returns by annotation id; pieces in reading order, UTF-16 offsets, end exclusive
 */
export const annotationPieces = (body: Node, plain: PlainText): ReadonlyMap<string, readonly Piece[]> => {
  const runs = new Map<string, Run[]>()
  for (const [index, { block }] of textBlocksOf(body).entries()) {
    const from = plain.blocks[index]?.start ?? 0
    for (const { id, start, end } of runsIn(block)) {
      const run = { start: from + start, end: from + end }
      const known = runs.get(id)
      if (known) known.push(run)
      else runs.set(id, [run])
    }
  }
  return new Map(
    [...runs].map(([id, found]) => [
      id,
      join(found, plain.text).map(({ start, end }) => ({ start, end, words: plain.text.slice(start, end) })),
    ]),
  )
}
