/** One line of the benchmark's table. */
export interface Measurement {
  /** Known by this in the stored ratios: it stays the same. */
  readonly id: string
  readonly what: string
  readonly unit: 'ms' | 'MB' | 'articles/s' | 'frames/s' | '×'
  readonly ours: number
  /** What stands for itself beside ours, measured in the same run. */
  readonly baseline?: { readonly name: string; readonly value: number }
  /** What must hold; a line without one is there to be read. */
  readonly budget?: Budget
  /** Where it stands among the same measured at other sizes: which line, and at how many words or articles. */
  readonly growth?: { readonly of: 'words' | 'articles'; readonly line: string; readonly size: number }
}

export type Budget =
  /** Ours is at most so many times the baseline. */
  | { readonly kind: 'ratio'; readonly most: number }
  /** Ours is at most this, in the line's unit. */
  | { readonly kind: 'most'; readonly value: number }
  /** Ours is at least this, in the line's unit. */
  | { readonly kind: 'least'; readonly value: number }

/** Ours over the baseline; null without one. */
export const ratioOf = ({ ours, baseline }: Measurement): number | null =>
  baseline && baseline.value > 0 ? ours / baseline.value : null

/** Whether the budget holds; null where there is none. */
export const isMet = (measurement: Measurement): boolean | null => {
  const { budget, ours } = measurement
  if (!budget) return null
  if (budget.kind === 'most') return ours <= budget.value
  if (budget.kind === 'least') return ours >= budget.value
  const ratio = ratioOf(measurement)
  return ratio !== null && ratio <= budget.most
}
