import { fold } from './folding.ts'

const longest = 60

/** A slug for an article: the words of its headline in plain small letters, joined by hyphens, at most 60 long. */
export const slugOf = (headline: string): string => {
  const words = fold(headline).folded.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = `${slug}${slug && '-'}${word.replaceAll("'", '')}`
    if (longer.length > longest) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, longest).toWellFormed()
}
