import type { Place } from '../../../../core/model/finding.ts'

/** Where the words of a place stand in a text now: there, or else nearest to it; null where they are gone. */
export const standingPlace = (text: string, { start, words }: Place): { start: number; end: number } | null => {
  if (text.startsWith(words, start)) return { start, end: start + words.length }
  const before = text.lastIndexOf(words, start)
  const after = text.indexOf(words, start)
  const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before
  return nearest < 0 ? null : { start: nearest, end: nearest + words.length }
}
