import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
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

/** As many as are taken out one by one: the time for that grows with the blocks for each of them. */
const fewChanges = 50

/** Two that are drawn alike at the same place have the same. */
const keyOf = (from: number, to: number, look: string): string => `${from} ${to} ${look}`

const keyOfRange = ({ from, to, attributes }: Range): string => keyOf(from, to, JSON.stringify(attributes))

const decorationOf = ({ from, to, attributes }: Range): Decoration =>
  Decoration.inline(from, to, attributes, { look: JSON.stringify(attributes) })

const keyOfDrawn = ({ from, to, spec }: Decoration): string => keyOf(from, to, spec.look)

/** The set with these ranges alone: what is drawn already stays, so that the view need not look at its blocks again. */
const redrawn = (drawn: DecorationSet, ranges: readonly Range[], body: Node): DecorationSet => {
  const wanted = new Map(ranges.map((range) => [keyOfRange(range), range]))
  const gone = drawn.find().filter((decoration) => !wanted.delete(keyOfDrawn(decoration)))
  const added = [...wanted.values()].map(decorationOf)
  if (gone.length + added.length > fewChanges) return DecorationSet.create(body, ranges.map(decorationOf))
  return drawn.remove(gone).add(body, added)
}

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
              const moved = drawn.map(transaction.mapping, transaction.doc)
              return ranges ? redrawn(moved, ranges, transaction.doc) : moved
            },
          },
          props: { decorations: (state) => key.getState(state) },
        }),
      ],
    }),
    show: (transaction, ranges) => transaction.setMeta(key, ranges).setMeta('addToHistory', false),
    shows: (state, ranges) => {
      const drawn = key.getState(state)?.find() ?? []
      const keys = new Set(drawn.map(keyOfDrawn))
      return drawn.length === ranges.length && ranges.every((range) => keys.has(keyOfRange(range)))
    },
  }
}
