import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, type DecorationAttrs, DecorationSet } from '@tiptap/pm/view'

/** A range of document positions, and how it is drawn. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly attributes: DecorationAttrs
}

/** Ranges drawn over the copy without being part of it. */
export interface RangeDrawing {
  readonly extension: Extension
  /** Draws these in place of those drawn before. */
  readonly show: (transaction: Transaction, ranges: readonly Range[]) => Transaction
  /** Whether these are drawn now. */
  readonly shows: (state: EditorState, ranges: readonly Range[]) => boolean
}

const attributesOf = (decoration: Decoration): string => JSON.stringify(decoration.spec.attributes)

/** Draws ranges as decorations: they are moved along with edits, and set anew only when they are told to be. */
export const drawnRanges = (name: string): RangeDrawing => {
  const key = new PluginKey<DecorationSet>(name)
  return {
    extension: Extension.create({
      name,
      addProseMirrorPlugins: () => [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: () => DecorationSet.empty,
            apply: (transaction, drawn) => {
              const ranges: readonly Range[] | undefined = transaction.getMeta(key)
              if (!ranges) return drawn.map(transaction.mapping, transaction.doc)
              const decorations = ranges.map(({ from, to, attributes }) =>
                Decoration.inline(from, to, attributes, { attributes }),
              )
              return DecorationSet.create(transaction.doc, decorations)
            },
          },
          props: { decorations: (state) => key.getState(state) },
        }),
      ],
    }),
    show: (transaction, ranges) => transaction.setMeta(key, ranges).setMeta('addToHistory', false),
    shows: (state, ranges) => {
      const drawn = key.getState(state)?.find() ?? []
      const places = new Map(drawn.map((each) => [`${each.from} ${each.to} ${attributesOf(each)}`, each]))
      return (
        drawn.length === ranges.length &&
        ranges.every(({ from, to, attributes }) => places.has(`${from} ${to} ${JSON.stringify(attributes)}`))
      )
    },
  }
}
