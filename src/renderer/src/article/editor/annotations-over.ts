import type { Mark, Node } from '@tiptap/pm/model'

/** The annotations among marks. */
export const annotationsIn = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ type }) => type.name === 'annotation')

/** The annotations that all words from `from` to `to` have; where none stand there, those of the words on both sides. */
export const annotationsOver = (body: Node, from: number, to: number): readonly Mark[] => {
  const words: Node[] = []
  body.nodesBetween(from, to, (node) => {
    if (node.isInline) words.push(node)
  })
  const sides = [body.resolve(from).nodeBefore, body.resolve(to).nodeAfter]
  const [first, ...others] = words.length > 0 && from < to ? words : sides
  return annotationsIn(first?.marks ?? []).filter((mark) => others.every((node) => mark.isInSet(node?.marks ?? [])))
}
