import { Extension } from '@tiptap/core'
import { type Node, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { keepAnnotationsIn } from '../../../../core/document/keep-annotations.ts'

const idsIn = (body: Node): ReadonlySet<string> => {
  const ids = new Set<string>()
  body.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === 'annotation') ids.add(String(mark.attrs.id))
  })
  return ids
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
            return new Slice(keepAnnotationsIn(slice.content, keep), slice.openStart, slice.openEnd)
          },
        },
      }),
    ],
  })
