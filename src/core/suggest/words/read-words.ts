import type { Paragraph } from './paragraphs.ts'
import type { TaggedWord, Word } from './word.ts'

/** Adds to the tagged words of a paragraph what quotations they stand in. */
export const readWords = ({ around, edges }: Paragraph, tagged: readonly TaggedWord[]): readonly Word[] => {
  let next = 0
  let { depth, opening, closing } = around
  return tagged.map((word, index) => {
    for (let edge = edges[next]; edge && edge.at <= word.start; edge = edges[++next]) {
      depth += edge.depth
      opening += edge.opening
      closing += edge.closing
    }
    return {
      ...word,
      lower: word.text.toLowerCase().replaceAll('’', "'"),
      depth,
      mark: opening > 0 ? 'open' : closing > 0 ? 'close' : null,
      capital: /^\p{Lu}/u.test(word.text),
      first: index === 0,
    }
  })
}
