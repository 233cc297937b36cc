import { Fragment, type Mark, type Node } from '@tiptap/pm/model'

/** Content without the marks that do not stay; the same content where all do. */
export const keepMarks = (content: Fragment, stays: (mark: Mark) => boolean): Fragment => {
  const children: Node[] = []
  let isChanged = false
  content.forEach((child) => {
    const marked = child.marks.every(stays) ? child : child.mark(child.marks.filter(stays))
    const inner = keepMarks(marked.content, stays)
    const kept = inner === marked.content ? marked : marked.copy(inner)
    isChanged ||= kept !== child
    children.push(kept)
  })
  // Joins neighbouring text that now has the same marks, as the editor would.
  return isChanged ? Fragment.fromArray(children) : content
}
