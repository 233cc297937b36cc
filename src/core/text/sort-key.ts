import { fold } from './folding.ts'

const longest = 200

/**
 * A form of a name or of words for putting them in order, and for telling whether two are the same but for case,
 * accents, spacing and the marks before the first letter. At most 200 UTF-16 units.
 */
export const sortKey = (text: string): string =>
  fold(text)
    .folded.replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
