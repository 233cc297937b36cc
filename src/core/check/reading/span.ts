/** A run of a text by UTF-16 offset, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Something read in a text, and where that text begins in the whole. */
export interface Located<Item> {
  readonly item: Item
  readonly start: number
}

/** Whether two spans share at least one character. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Whether one span lies wholly inside another. */
export const liesIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
