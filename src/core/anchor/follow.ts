import { describeSpan, type SpanDescription } from './describe.ts'

/** The stretch of a text that an edit replaced, and where its replacement ends. */
interface Edit {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

/** The one stretch in which two texts differ; all before and behind it is the same. */
export const editBetween = (before: string, after: string): Edit => {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start++
  let tail = 0
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail }
}

/** Whether described words stand where the description says, between the words it names. */
export const standsIn = (text: string, { start, end, exact, prefix, suffix }: SpanDescription): boolean =>
  text.startsWith(exact, start) &&
  end === start + exact.length &&
  text.startsWith(prefix, start - prefix.length) &&
  text.startsWith(suffix, end)

const placesOf = (text: string, words: string, from: number, to: number): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}

/** The one place where the words stand with all they had before them, or all they had behind them. */
const comeBack = (text: string, { exact, prefix, suffix }: SpanDescription): number | null => {
  const places = placesOf(text, exact, 0, text.length).filter(
    (at) =>
      (prefix !== '' && text.startsWith(prefix, at - prefix.length)) ||
      (suffix !== '' && text.startsWith(suffix, at + exact.length)) ||
      (prefix === '' && suffix === ''),
  )
  return places.length === 1 ? (places[0] ?? null) : null
}

/**
 * Follows described words from a text to the text after an edit, as long as they themselves stay as they are. Words
 * round them may change; then the description is taken anew.
 * @returns a description that stands in `after`; the one given where the words are gone, so that they can come back
 */
export const followSpan = (before: string, after: string, span: SpanDescription): SpanDescription => {
  const describe = (start: number): SpanDescription => describeSpan(after, start, start + span.exact.length)
  if (!standsIn(before, span)) {
    if (standsIn(after, span)) return span
    const back = comeBack(after, span)
    return back === null ? span : describe(back)
  }
  const { start, oldEnd, newEnd } = editBetween(before, after)
  if (span.end <= start) return describe(span.start)
  if (span.start >= oldEnd) return describe(span.start + newEnd - oldEnd)
  const { length } = span.exact
  const within = placesOf(after, span.exact, Math.max(0, start - length), Math.min(after.length, newEnd + length))
  return within.length === 1 && within[0] !== undefined ? describe(within[0]) : span
}
