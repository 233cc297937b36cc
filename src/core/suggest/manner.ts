import type { Manner } from '../model/annotation.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Span } from './words/word.ts'

/** Tells how a quote in pieces is given: direct where each lies between marks, mixed where one holds words between marks. */
export type MannerOf = (pieces: readonly Span[]) => Manner

/** The index of the last quotation that opens at or before an offset; -1 where none does. */
const lastOpenedBy = (quotations: readonly Quotation[], offset: number): number => {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.openStart ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Reads the manner of quotes off the quotations of their text. */
export const mannerReader = (quotations: readonly Quotation[]): MannerOf => {
  const outer = quotations.filter(({ depth }) => depth === 0)
  const lies = ({ start, end }: Span): boolean => end <= (outer[lastOpenedBy(outer, start)]?.closeEnd ?? -1)
  const touches = ({ start, end }: Span): boolean => {
    const at = lastOpenedBy(outer, start)
    return start < (outer[at]?.end ?? -1) || (outer[at + 1]?.start ?? end) < end
  }
  return (pieces) => (pieces.every(lies) ? 'direct' : pieces.some(touches) ? 'mixed' : 'indirect')
}
