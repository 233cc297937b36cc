import type { Quotation } from '../../text/quotations.ts'
import type { TaggedWord, Word } from './word.ts'

/** What happens at an offset of the text: a quotation's marks and words begin and end. */
interface Edge {
  readonly at: number
  readonly depth: number
  readonly opening: number
  readonly closing: number
}

const edgesOf = (quotations: readonly Quotation[]): readonly Edge[] =>
  quotations
    .flatMap(({ openStart, start, end, closeEnd }) => [
      { at: openStart, depth: 0, opening: 1, closing: 0 },
      { at: start, depth: 1, opening: -1, closing: 0 },
      { at: end, depth: -1, opening: 0, closing: 1 },
      { at: closeEnd, depth: 0, opening: 0, closing: -1 },
    ])
    .sort((a, b) => a.at - b.at)

/** Adds to tagged words what quotations and paragraphs they stand in. */
export const readWords = (
  text: string,
  tagged: readonly TaggedWord[],
  quotations: readonly Quotation[],
): readonly Word[] => {
  const edges = edgesOf(quotations)
  let next = 0
  let depth = 0
  let opening = 0
  let closing = 0
  let before = 0
  return tagged.map((word, index) => {
    for (let edge = edges[next]; edge && edge.at <= word.start; edge = edges[++next]) {
      depth += edge.depth
      opening += edge.opening
      closing += edge.closing
    }
    const first = index === 0 || text.slice(before, word.start).includes('\n')
    before = word.end
    return {
      ...word,
      lower: word.text.toLowerCase().replaceAll('’', "'"),
      depth,
      mark: opening > 0 ? 'open' : closing > 0 ? 'close' : null,
      capital: /^\p{Lu}/u.test(word.text),
      first,
    }
  })
}
