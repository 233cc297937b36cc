import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { annotationsOver } from './annotations-over.ts'

const key = new PluginKey('insertedWords')

/** Says that a transaction puts words in the place of others. */
export const replacingWords = (transaction: Transaction): Transaction => transaction.setMeta(key, true)

const insertsWords = (transaction: Transaction): boolean =>
  transaction.docChanged &&
  (transaction.getMeta(key) === true || ['paste', 'drop'].includes(transaction.getMeta('uiEvent')))

/**
 * Words that are pasted, dropped or put in place of others inside an annotation become part of it, as those typed there
 * do.
 */
export const InsertedWords = Extension.create({
  name: 'insertedWords',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      appendTransaction: (transactions, _before, state) => {
        const marked = state.tr
        for (const [index, transaction] of transactions.entries()) {
          if (!insertsWords(transaction)) continue
          const later = transactions.slice(index + 1)
          for (const [step, map] of transaction.mapping.maps.entries()) {
            const rest = transaction.mapping.slice(step + 1)
            const now = (position: number, side: 1 | -1): number =>
              later.reduce((at, { mapping }) => mapping.map(at, side), rest.map(position, side))
            map.forEach((oldFrom, oldTo, newFrom, newTo) => {
              const from = now(newFrom, 1)
              const to = now(newTo, -1)
              if (from >= to) return
              const body = transaction.docs[step]
              if (!body) return
              for (const mark of annotationsOver(body, oldFrom, oldTo)) marked.addMark(from, to, mark)
            })
          }
        }
        return marked.docChanged ? marked : null
      },
    }),
  ],
})
