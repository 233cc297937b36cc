import type { Manner } from '../model/annotation.ts'
import type { Quotation } from './quotations.ts'

/**
 * How the words from `start` to `end` (UTF-16 offsets, end exclusive) are given: direct where they lie between
 * quotation marks, mixed where they hold words between marks, else indirect.
 */
export const mannerOf = (quotations: readonly Quotation[], start: number, end: number): Manner => {
  if (quotations.some((quotation) => quotation.start <= start && end <= quotation.end)) return 'direct'
  return quotations.some((quotation) => start <= quotation.start && quotation.end <= end) ? 'mixed' : 'indirect'
}
