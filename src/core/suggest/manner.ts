import type { Manner } from '../model/annotation.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Span } from './words/word.ts'

const lies = (quotations: readonly Quotation[], { start, end }: Span): boolean =>
  quotations.some(({ openStart, closeEnd }) => openStart <= start && end <= closeEnd)

const touches = (quotations: readonly Quotation[], { start, end }: Span): boolean =>
  quotations.some((quotation) => quotation.start < end && start < quotation.end)

/** How a quote in pieces is given: direct where each lies between marks, mixed where one holds words between marks. */
export const mannerOfPieces = (quotations: readonly Quotation[], pieces: readonly Span[]): Manner => {
  if (pieces.every((piece) => lies(quotations, piece))) return 'direct'
  return pieces.some((piece) => touches(quotations, piece)) ? 'mixed' : 'indirect'
}
