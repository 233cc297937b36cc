import type { Token } from './tokens.ts'

/** A run of tokens like the wanted ones: indices into the text's tokens, end exclusive, and how alike, 0 to 1. */
export interface SimilarRun {
  readonly from: number
  readonly to: number
  readonly likeness: number
}

const looksAt = 8
/** Runs longer than this are aligned by their words' numbers alone; a full alignment takes time in the square. */
const alignsUpTo = 300
const leastLikeness = 0.5

const countsOf = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** For each window of as many tokens as wanted, how many of the wanted words it holds; one walk. */
const sharedWords = (words: readonly string[], wanted: readonly string[]): Int32Array => {
  const missing = countsOf(wanted)
  const width = wanted.length
  const shared = new Int32Array(Math.max(1, words.length - width + 1))
  let count = 0
  words.forEach((word, index) => {
    const left = missing.get(word)
    if (left !== undefined) {
      if (left > 0) count++
      missing.set(word, left - 1)
    }
    const gone = words[index - width]
    const back = gone === undefined ? undefined : missing.get(gone)
    if (gone !== undefined && back !== undefined) {
      if (back >= 0) count--
      missing.set(gone, back + 1)
    }
    if (index >= width - 1 || index === words.length - 1) shared[Math.max(0, index - width + 1)] = count
  })
  return shared
}

/** The best window of each stretch of the wanted length, best first. */
const bestWindows = (shared: Int32Array, width: number): readonly number[] => {
  const best: { at: number; count: number }[] = []
  for (let from = 0; from < shared.length; from += width) {
    let at = from
    for (let index = from; index < Math.min(from + width, shared.length); index++)
      if ((shared[index] ?? 0) > (shared[at] ?? 0)) at = index
    best.push({ at, count: shared[at] ?? 0 })
  }
  return best
    .filter(({ count }) => count >= width * leastLikeness * 0.8)
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, looksAt)
    .map(({ at }) => at)
}

/** The positions in `words` of a longest common subsequence with `wanted`. */
const commonPositions = (words: readonly string[], wanted: readonly string[]): readonly number[] => {
  const columns = wanted.length + 1
  const table = new Uint16Array((words.length + 1) * columns)
  for (let row = words.length - 1; row >= 0; row--)
    for (let column = wanted.length - 1; column >= 0; column--)
      table[row * columns + column] =
        words[row] === wanted[column]
          ? (table[(row + 1) * columns + column + 1] ?? 0) + 1
          : Math.max(table[(row + 1) * columns + column] ?? 0, table[row * columns + column + 1] ?? 0)
  const positions: number[] = []
  let row = 0
  let column = 0
  while (row < words.length && column < wanted.length) {
    if (words[row] === wanted[column]) {
      positions.push(row++)
      column++
    } else if ((table[(row + 1) * columns + column] ?? 0) >= (table[row * columns + column + 1] ?? 0)) row++
    else column++
  }
  return positions
}

/** Words of the window that the wanted ones have too, each as often. */
const sharedPositions = (words: readonly string[], wanted: readonly string[]): readonly number[] => {
  const left = countsOf(wanted)
  return words.flatMap((word, index) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0 ? [index] : []
  })
}

/** Takes single words off the ends that a wide gap parts from the rest: they are common words found by chance. */
const withoutStrays = (positions: readonly number[], width: number): readonly number[] => {
  const gap = Math.max(3, Math.floor(width / 4))
  let from = 0
  let to = positions.length
  while (to - from > 2 && (positions[from + 1] ?? 0) - (positions[from] ?? 0) > gap) from++
  while (to - from > 2 && (positions[to - 1] ?? 0) - (positions[to - 2] ?? 0) > gap) to--
  return positions.slice(from, to)
}

/**
 * Finds the runs of a text's tokens that are most like the wanted words, best first. One walk counts shared words in
 * every window; only the best few windows are aligned word by word.
 */
export const similarRuns = (tokens: readonly Token[], wanted: readonly string[]): readonly SimilarRun[] => {
  const width = wanted.length
  if (width === 0 || tokens.length === 0) return []
  const words = tokens.map(({ word }) => word)
  const align = width <= alignsUpTo ? commonPositions : sharedPositions
  const runs = bestWindows(sharedWords(words, wanted), width).flatMap((at): readonly SimilarRun[] => {
    const margin = Math.ceil(width / 2)
    const from = Math.max(0, at - margin)
    const positions = withoutStrays(align(words.slice(from, at + width + margin), wanted), width)
    const first = positions[0]
    const last = positions.at(-1)
    if (first === undefined || last === undefined) return []
    const likeness = (2 * positions.length) / (width + last - first + 1)
    return likeness < leastLikeness ? [] : [{ from: from + first, to: from + last + 1, likeness }]
  })
  const seen = new Set<string>()
  return runs
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ from, to }) => {
      const key = `${from}-${to}`
      return seen.has(key) ? false : Boolean(seen.add(key))
    })
}
