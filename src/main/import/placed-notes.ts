import type { Node } from '@tiptap/pm/model'
import type { ImportedNote } from './copy.ts'

/** As many notes without a place as are told with their words. */
const mostTold = 50

const keysIn = (body: Node): ReadonlySet<string> => {
  const keys = new Set<string>()
  body.descendants((node) => {
    for (const { type, attrs } of node.marks) if (type.name === 'annotation') keys.add(String(attrs.id))
  })
  return keys
}

/** The notes that have words in a body, and a sentence for each that has none: its words are not lost. */
export const placedNotes = (
  notes: readonly ImportedNote[],
  body: Node,
): { placed: readonly ImportedNote[]; notes: readonly string[] } => {
  const keys = keysIn(body)
  const placed = notes.filter(({ key }) => keys.has(key))
  const others = notes.filter(({ key }) => !keys.has(key))
  const told = others.slice(0, mostTold).map(({ text }) => `A comment stands on no words of the text: “${text}”`)
  const rest = others.length - told.length
  return { placed, notes: rest > 0 ? [...told, `${rest} more comments stand on no words of the text.`] : told }
}
