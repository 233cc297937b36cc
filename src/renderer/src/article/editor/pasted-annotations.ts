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

const copyKey = navigator.platform.startsWith('Mac') ? 'altKey' : 'ctrlKey'

/**
 * Pasted copies lose their annotations: an id stands for one place. Words that were cut keep theirs when they come
 * back, because the id then has no other place.
 * @param isKnown whether an id belongs to an annotation that this article has now
 */
export const pastedAnnotations = (isKnown: (id: string) => boolean) =>
  Extension.create({
    name: 'pastedAnnotations',
    addProseMirrorPlugins: () => {
      // The key that makes a copy of what is dragged counts when it is dropped, not when the drag began.
      let isCopied = false
      return [
        new Plugin({
          props: {
            handleDOMEvents: {
              drop: (_view, event) => {
                isCopied = event[copyKey]
              },
            },
            transformPasted: (slice, view) => {
              const moved = view.dragging !== null && !isCopied
              const present = moved ? new Set<string>() : idsIn(view.state.doc)
              const keep = (id: string): boolean => isKnown(id) && !present.has(id)
              return new Slice(keepAnnotationsIn(slice.content, keep), slice.openStart, slice.openEnd)
            },
          },
        }),
      ]
    },
  })
