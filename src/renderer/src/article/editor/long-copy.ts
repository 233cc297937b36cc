import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** From so many blocks on, only those near the view are laid out: for fewer, leaving some out saves nothing. */
const manyBlocks = 60

/** Names copy that is long, so that the style sheet can leave out what is far from the view. */
export const LongCopy = Extension.create({
  name: 'longCopy',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { attributes: ({ doc }) => (doc.childCount >= manyBlocks ? { class: 'is-long' } : {}) },
    }),
  ],
})
