import { Extension } from '@tiptap/core'
import type { Mark } from '@tiptap/pm/model'
import { isHistoryTransaction } from '@tiptap/pm/history'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { annotationsIn, annotationsOver } from './annotations-over.ts'

interface Retyped {
  readonly from: number
  readonly to: number
  readonly marks: readonly Mark[]
}

/** The new words of a transaction that puts words in the place of others, with the annotations the old ones had. */
const retypedIn = (transaction: Transaction): Retyped | null => {
  const [map, ...others] = transaction.mapping.maps
  const [before] = transaction.docs
  if (!map || !before || others.length > 0) return null
  let retyped: Retyped | null = null
  map.forEach((oldFrom, oldTo, from, to) => {
    if (oldFrom < oldTo && from < to) retyped = { from, to, marks: annotationsOver(before, oldFrom, oldTo) }
  })
  return retyped
}

/**
 * Words typed over the last words of an annotation stay in it, letter by letter until the caret is put elsewhere: an
 * annotation does not otherwise grow when one types at its end.
 */
export const RetypedWords = Extension.create({
  name: 'retypedWords',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: ([transaction, ...others], before, state) => {
        if (!transaction?.docChanged || others.length > 0 || isHistoryTransaction(transaction)) return null
        const retyped = retypedIn(transaction)
        const goingOn = annotationsIn(before.storedMarks ?? [])
        const marks = [...(retyped?.marks ?? []), ...goingOn]
        if (marks.length === 0) return null
        const next = state.tr
        for (const mark of retyped?.marks ?? []) next.addMark(retyped?.from ?? 0, retyped?.to ?? 0, mark)
        const { $from, empty } = state.selection
        const stored = marks.reduce((set, mark) => mark.addToSet(set), next.doc.resolve($from.pos).marks())
        return empty ? next.setStoredMarks(stored) : next
      },
    }),
  ],
})
