import type { Span } from './word.ts'

/** The index of the last span that starts at or before an offset, of spans in reading order; -1 where none does. */
export const lastBefore = (spans: readonly Pick<Span, 'start'>[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
