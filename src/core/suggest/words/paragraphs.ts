import type { Quotation } from '../../text/quotations.ts'

/** In how many quotations, opening marks and closing marks a place lies; of an edge, by how many that changes. */
interface Enclosure {
  readonly depth: number
  readonly opening: number
  readonly closing: number
}

/** What happens at an offset: a quotation's marks and words begin and end. */
interface Edge extends Enclosure {
  readonly at: number
}

/** A paragraph of a text, with the quotations that reach into it. */
export interface Paragraph {
  /** Where it begins in the text, a UTF-16 offset. */
  readonly start: number
  readonly text: string
  /** What its beginning lies in. */
  readonly around: Enclosure
  /** By offset from its beginning. */
  readonly edges: readonly Edge[]
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

/** Splits a text at its line feeds. Takes time in proportion to the text. */
export const paragraphsOf = (text: string, quotations: readonly Quotation[]): readonly Paragraph[] => {
  const edges = edgesOf(quotations)
  const paragraphs: Paragraph[] = []
  let around: Enclosure = { depth: 0, opening: 0, closing: 0 }
  let next = 0
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const own: Edge[] = []
    let after = around
    for (let edge = edges[next]; edge && edge.at <= end; edge = edges[++next]) {
      own.push({ ...edge, at: edge.at - start })
      after = {
        depth: after.depth + edge.depth,
        opening: after.opening + edge.opening,
        closing: after.closing + edge.closing,
      }
    }
    paragraphs.push({ start, text: line, around, edges: own })
    around = after
    start = end + 1
  }
  return paragraphs
}

/** A string that is the same for paragraphs which read the same: by their words, and the quotations round them. */
export const keyOf = ({ text, around, edges }: Paragraph): string =>
  `${around.depth} ${around.opening} ${around.closing}|${edges
    .map(({ at, depth, opening, closing }) => `${at} ${depth} ${opening} ${closing}`)
    .join()}|${text}`
