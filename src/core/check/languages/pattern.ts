const patterns = new Map<string, RegExp>()

/** A wording as a pattern over whole words; upper and lower case are the same. */
export const wholeWords = (wording: string): RegExp => {
  const known = patterns.get(wording)
  if (known) return known
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wording})(?![\\p{L}\\p{N}])`, 'giu')
  patterns.set(wording, pattern)
  return pattern
}

/** The first words of a text that fit a wording; null where none do. */
export const firstWords = (text: string, wording: string): { readonly start: number; readonly end: number } | null => {
  const pattern = wholeWords(wording)
  pattern.lastIndex = 0
  const found = pattern.exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}
