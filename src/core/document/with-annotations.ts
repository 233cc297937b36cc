import { Fragment, type Node } from '@tiptap/pm/model'
import { offsetAt, type PlainText } from './plain-text.ts'

/** A stretch of plain text that belongs to an annotation: UTF-16 offsets, end exclusive. */
export interface AnnotationStretch {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** An inline node cut where stretches begin and end in it, each part with the marks of those that lie over it. */
const cutInline = (node: Node, start: number, stretches: readonly AnnotationStretch[]): readonly Node[] => {
  const end = start + node.nodeSize
  const over = stretches.filter((stretch) => stretch.start < end && start < stretch.end)
  if (over.length === 0) return [node]
  const inside = (offset: number): boolean => offset > start && offset < end
  const edges = [start, ...over.flatMap((each) => [each.start, each.end]).filter(inside), end]
  const sorted = [...new Set(edges)].sort((one, other) => one - other)
  const type = node.type.schema.marks.annotation
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end
    const part = node.isText ? node.cut(from - start, to - start) : node
    return over
      .filter((stretch) => stretch.start <= from && to <= stretch.end)
      .reduce((marked, { id }) => (type ? marked.mark(type.create({ id }).addToSet(marked.marks)) : marked), part)
  })
}

/**
 * The body with marks of annotations where they lie in its text.
 * @param plain the plain text of the same body
 */
export const withAnnotations = (body: Node, plain: PlainText, stretches: readonly AnnotationStretch[]): Node => {
  const marked = (node: Node, contentStart: number): Node => {
    const children: Node[] = []
    node.forEach((child, offset) => {
      const position = contentStart + offset
      if (child.isInline) children.push(...cutInline(child, offsetAt(plain.blocks, position), stretches))
      else children.push(marked(child, position + 1))
    })
    return node.copy(Fragment.fromArray(children))
  }
  return marked(body, 0)
}
