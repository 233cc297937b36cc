import type { Piece } from '../../model/annotation.ts'

/** Copy without its tags, and where each of them lay. */
export interface TaggedCopy {
  readonly text: string
  readonly tags: ReadonlyMap<string, readonly Piece[]>
}

/** Reads copy with tags such as “{q}We will go{/q}”; one tag on several runs of words is one annotation in pieces. */
export const readTaggedCopy = (copy: string): TaggedCopy => {
  const tags = new Map<string, Piece[]>()
  const open = new Map<string, number>()
  let text = ''
  let from = 0
  for (const { 0: tag, 1: closing, 2: name = '', index } of copy.matchAll(/\{(\/?)([a-z]\d*)\}/g)) {
    text += copy.slice(from, index)
    from = index + tag.length
    if (!closing) open.set(name, text.length)
    else {
      const start = open.get(name) ?? text.length
      const piece = { start, end: text.length, words: text.slice(start) }
      tags.set(name, [...(tags.get(name) ?? []), piece])
    }
  }
  return { text: text + copy.slice(from), tags }
}
