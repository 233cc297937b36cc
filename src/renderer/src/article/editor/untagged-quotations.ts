import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A range of document positions. */
export interface Range {
  readonly from: number
  readonly to: number
}

const key = new PluginKey<DecorationSet>('untaggedQuotations')

/** Tells the editor which quotation marks hold words that nobody has tagged. */
export const showUntagged = (transaction: Transaction, ranges: readonly Range[]): Transaction =>
  transaction.setMeta(key, ranges).setMeta('addToHistory', false)

/** Underlays untagged quotations. They are moved along with edits, and set anew only when typing pauses. */
export const UntaggedQuotations = Extension.create({
  name: 'untaggedQuotations',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, drawn) => {
          const ranges: readonly Range[] | undefined = transaction.getMeta(key)
          if (!ranges) return drawn.map(transaction.mapping, transaction.doc)
          const decorations = ranges.map(({ from, to }) => Decoration.inline(from, to, { class: 'untagged' }))
          return DecorationSet.create(transaction.doc, decorations)
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})
