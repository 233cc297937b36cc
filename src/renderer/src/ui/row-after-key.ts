/** What a key event tells. */
interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

interface Rows {
  readonly count: number
  /** How many rows a page key moves. */
  readonly pageRows: number
}

/**
 * The row a stroke moves to, or null where it moves nothing.
 * @param above the row that a move down starts from
 * @param below the row that a move up starts from: the same one, or the next where the place lies between two
 */
export const rowAfterKey = (
  stroke: Stroke,
  { above, below }: { readonly above: number; readonly below: number },
  { count, pageRows }: Rows,
): number | null => {
  const last = count - 1
  const inList = (index: number) => Math.max(0, Math.min(last, index))
  if (count === 0 || stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null
  switch (stroke.key) {
    case 'ArrowDown':
      return inList(above + 1)
    case 'ArrowUp':
      return inList(below - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return inList(above + pageRows)
    case 'PageUp':
      return inList(below - pageRows)
    default:
      return null
  }
}
