import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

const idsIn = (body: Node): ReadonlySet<string> => {
  const ids = new Set<string>()
  body.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === 'annotation') ids.add(String(mark.attrs.id))
  })
  return ids
}

const keepMarks = (content: Fragment, keep: (id: string) => boolean): Fragment => {
  const nodes: Node[] = []
  content.forEach((node) => {
    const marks = node.marks.filter((mark) => mark.type.name !== 'annotation' || keep(String(mark.attrs.id)))
    nodes.push(node.copy(keepMarks(node.content, keep)).mark(marks))
  })
  return Fragment.fromArray(nodes)
}

/**
 * Pasted copies lose their annotations: an id stands for one place. Words that were cut keep theirs when they come
 * back, because the id then has no other place.
 * @param isKnown whether an id belongs to an annotation of this article
 */
export const pastedAnnotations = (isKnown: (id: string) => boolean) =>
  Extension.create({
    name: 'pastedAnnotations',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPasted: (slice, view) => {
            const moved = (view.dragging as { move?: boolean } | null)?.move === true
            const present = moved ? new Set<string>() : idsIn(view.state.doc)
            const keep = (id: string): boolean => isKnown(id) && !present.has(id)
            return new Slice(keepMarks(slice.content, keep), slice.openStart, slice.openEnd)
          },
        },
      }),
    ],
  })
