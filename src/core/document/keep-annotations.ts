import { Fragment, type Mark, type Node } from '@tiptap/pm/model'

/** The body without the annotation marks that are not to be kept; the same node where all are. */
export const keepAnnotations = (body: Node, isKept: (id: string) => boolean): Node => {
  const stays = (mark: Mark): boolean => mark.type.name !== 'annotation' || isKept(String(mark.attrs.id))
  const kept = (node: Node): Node => {
    const marked = node.marks.every(stays) ? node : node.mark(node.marks.filter(stays))
    if (marked.content.size === 0) return marked
    const children: Node[] = []
    marked.forEach((child) => {
      children.push(kept(child))
    })
    const changed = children.some((child, index) => child !== marked.child(index))
    // Joins neighbouring text that now has the same marks, as the editor would.
    return changed ? marked.copy(Fragment.fromArray(children)) : marked
  }
  return kept(body)
}
