import { fold } from '../text/folding.ts'
import type { SpanDescription } from './describe.ts'
import { similarRuns } from './similar-runs.ts'
import { tokensOf } from './tokens.ts'

/** A place where described words may stand now. */
export interface SpanCandidate {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** How sure the place is, 0 to 1; for ordering and for showing, never for attaching without asking. */
  readonly score: number
  /**
   * The very words stand here between the very words they stood between, and nowhere else does: this alone may be
   * attached without asking. Alike is not enough, since the same words in another's mouth score high.
   */
  readonly exact: boolean
}

const mostCandidates = 5
/** Places with the same words that are weighed by context; a single letter stands in thousands. */
const mostPlaces = 2000
/** Context is one unit short of its full length where a surrogate pair would have been cut. */
const fullContext = 31

const placesOf = (text: string, words: string): readonly number[] => {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0 && places.length < mostPlaces; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

const reversed = (text: string): string => [...text].reverse().join('')

const folded = (text: string): string => fold(text).folded

/** Context of the text at a place, of the same length as the description's, or shorter where the text ends. */
const contextAt = (text: string, place: { start: number; end: number }, { prefix, suffix }: SpanDescription) => ({
  before: text.slice(Math.max(0, place.start - prefix.length), place.start),
  after: text.slice(place.end, place.end + suffix.length),
})

const contextLikeness = (text: string, place: { start: number; end: number }, description: SpanDescription): number => {
  const { before, after } = contextAt(text, place, description)
  const prefix = folded(description.prefix)
  const suffix = folded(description.suffix)
  const whole = prefix.length + suffix.length
  if (whole === 0) return 1
  const alike = sharedStart(reversed(folded(before)), reversed(prefix)) + sharedStart(folded(after), suffix)
  return alike / whole
}

/**
 * The very words stand between the very words they stood between. Short context means that the text began or ended
 * there: so it must again, or a paragraph must.
 */
const contextIsSame = (text: string, place: { start: number; end: number }, description: SpanDescription): boolean => {
  const { prefix, suffix } = description
  const { before, after } = contextAt(text, place, description)
  const from = place.start - prefix.length
  const to = place.end + suffix.length
  const startFits = prefix.length >= fullContext || from <= 0 || text[from - 1] === '\n'
  const endFits = suffix.length >= fullContext || to >= text.length || text[to] === '\n'
  return before === prefix && after === suffix && startFits && endFits
}

const nearness = (text: string, start: number, description: SpanDescription): number =>
  1 - Math.min(1, Math.abs(start - description.start) / Math.max(1, text.length))

const scoreOf = (
  text: string,
  place: { start: number; end: number },
  likeness: number,
  description: SpanDescription,
): number =>
  0.8 * likeness + 0.15 * contextLikeness(text, place, description) + 0.05 * nearness(text, place.start, description)

interface Place {
  readonly start: number
  readonly end: number
  readonly likeness: number
  readonly sameWords: boolean
}

const samePlaces = (text: string, { exact }: SpanDescription): readonly Place[] =>
  placesOf(text, exact).map((start) => ({ start, end: start + exact.length, likeness: 1, sameWords: true }))

/** Places where the words stand but for case, accents, quotation marks or spaces. */
const foldedPlaces = (text: string, description: SpanDescription): readonly Place[] => {
  const words = folded(description.exact)
  const whole = fold(text)
  return placesOf(whole.folded, words).map((at) => ({
    start: whole.toRaw(at),
    end: whole.toRaw(at + words.length),
    likeness: 0.97,
    sameWords: false,
  }))
}

const alikePlaces = (text: string, { exact }: SpanDescription): readonly Place[] => {
  const whole = fold(text)
  const tokens = tokensOf(whole)
  const wanted = tokensOf(fold(exact)).map(({ word }) => word)
  return similarRuns(tokens, wanted).map(({ from, to, likeness }) => ({
    start: whole.toRaw(tokens[from]?.start ?? 0),
    end: whole.toRaw(tokens[to - 1]?.end ?? 0),
    likeness: Math.min(0.95, likeness),
    sameWords: false,
  }))
}

const bestApart = <Found extends Place>(places: readonly Found[]): readonly Found[] => {
  const kept: Found[] = []
  for (const place of places) {
    if (kept.length === mostCandidates) break
    if (!kept.some(({ start, end }) => place.start < end && start < place.end)) kept.push(place)
  }
  return kept
}

/**
 * Finds described words in a text again: at most five candidates, best first. The same words rank by how much of their
 * context fits and how near they are; then come words that differ in case or marks only, then similar runs of words.
 * At most one candidate is `exact`.
 */
export const findSpan = (text: string, description: SpanDescription): readonly SpanCandidate[] => {
  const same = samePlaces(text, description)
  const safe = same.length < mostPlaces ? same.filter((place) => contextIsSame(text, place, description)) : []
  const others =
    same.length >= mostCandidates ? [] : [...foldedPlaces(text, description), ...alikePlaces(text, description)]
  const scored = [...same, ...others]
    .filter(({ start, end }) => end > start)
    .map((place) => ({ ...place, score: scoreOf(text, place, place.likeness, description) }))
    .sort((a, b) => b.score - a.score)
  return bestApart(scored).map(({ start, end, score, sameWords }) => ({
    start,
    end,
    score,
    exact: sameWords && safe.length === 1 && safe[0]?.start === start,
  }))
}
