import type { Manner } from '../model/annotation.ts'
import type { Quotation } from '../text/quotations.ts'
import { lastBefore } from './words/last-before.ts'
import type { Span } from './words/word.ts'

/** Tells how a quote in pieces is given: direct where each lies between marks, mixed where one holds words between marks. */
export type MannerOf = (pieces: readonly Span[]) => Manner

/** Reads the manner of quotes off the quotations of their text. */
export const mannerReader = (quotations: readonly Quotation[]): MannerOf => {
  const outer = quotations
    .filter(({ depth }) => depth === 0)
    .map(({ openStart, start, end, closeEnd }) => ({ start: openStart, inside: start, end, closeEnd }))
  const lies = ({ start, end }: Span): boolean => end <= (outer[lastBefore(outer, start)]?.closeEnd ?? -1)
  const touches = ({ start, end }: Span): boolean => {
    const at = lastBefore(outer, start)
    return start < (outer[at]?.end ?? -1) || (outer[at + 1]?.inside ?? end) < end
  }
  return (pieces) => (pieces.every(lies) ? 'direct' : pieces.some(touches) ? 'mixed' : 'indirect')
}
