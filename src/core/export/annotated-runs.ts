import type { Node } from '@tiptap/pm/model'
import { offsetAt, type PlainText } from '../document/plain-text.ts'
import type { Piece } from '../model/annotation.ts'

/** One piece of an annotation as it lies over a run. */
export interface RunPiece {
  readonly id: string
  /** Which piece of its annotation, from 0, and of how many. */
  readonly index: number
  readonly count: number
  /** The lowest number no other piece over the same words has: lines of overlapping pieces keep apart. */
  readonly lane: number
  readonly start: number
  readonly end: number
}

/** A stretch of one block's text over which nothing changes: neither emphasis, nor link, nor annotation. */
export interface AnnotatedRun {
  /** The text node or hard break it comes from, with its marks. */
  readonly node: Node
  /** Of a hard break: one line feed. */
  readonly text: string
  /** The pieces over it, outermost first. */
  readonly over: readonly RunPiece[]
  /** Those of them that start where it starts, and that end where it ends. */
  readonly starts: readonly RunPiece[]
  readonly ends: readonly RunPiece[]
}

const outermostFirst = (one: RunPiece, other: RunPiece): number => one.start - other.start || other.end - one.end

const withLanes = (pieces: readonly Omit<RunPiece, 'lane'>[]): readonly RunPiece[] => {
  const busyUntil: number[] = []
  return pieces
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map((piece) => {
      const free = busyUntil.findIndex((end) => end <= piece.start)
      const lane = free === -1 ? busyUntil.length : free
      busyUntil[lane] = piece.end
      return { ...piece, lane }
    })
}

/** A mark may end inside an emoji: its two halves then go together into the run that holds the first. */
const withWholeCharacters = (runs: readonly AnnotatedRun[]): readonly AnnotatedRun[] => {
  const texts = runs.map(({ text }) => text)
  for (let index = 1; index < texts.length; index++) {
    const before = texts[index - 1] ?? ''
    const text = texts[index] ?? ''
    if (!/[\ud800-\udbff]$/.test(before) || !/^[\udc00-\udfff]/.test(text)) continue
    texts[index - 1] = before + text.slice(0, 1)
    texts[index] = text.slice(1)
  }
  return runs.map((run, index) => ({ ...run, text: texts[index] ?? '' }))
}

/**
 * Cuts a body into runs with the pieces that start at, end at and lie over each.
 * @param plain the plain text of the same body
 * @param pieces by annotation id, as `annotationPieces` gives them; marks of other ids are passed over
 * @returns the runs of each text block, by the document position at which its content begins
 */
export const annotatedRuns = (
  body: Node,
  plain: PlainText,
  pieces: ReadonlyMap<string, readonly Piece[]>,
): ReadonlyMap<number, readonly AnnotatedRun[]> => {
  const all = withLanes(
    [...pieces].flatMap(([id, list]) =>
      list.map(({ start, end }, index) => ({ id, index, count: list.length, start, end })),
    ),
  )
  const blocks = new Map<number, readonly AnnotatedRun[]>()
  let next = 0
  let open: readonly RunPiece[] = []
  body.descendants((node, position) => {
    if (!node.isTextblock) return true
    const runs: AnnotatedRun[] = []
    node.forEach((child, offset) => {
      const start = offsetAt(plain.blocks, position + 1 + offset)
      const end = start + child.nodeSize
      open = open.filter((piece) => piece.end > start)
      for (let piece = all[next]; piece && piece.start <= start; piece = all[++next]) {
        if (piece.end > start) open = [...open, piece]
      }
      const over = open.toSorted(outermostFirst)
      runs.push({
        node: child,
        text: child.isText ? (child.text ?? '') : '\n',
        over,
        starts: over.filter((piece) => piece.start === start),
        ends: over.filter((piece) => piece.end === end),
      })
    })
    blocks.set(position + 1, withWholeCharacters(runs))
    return false
  })
  return blocks
}
