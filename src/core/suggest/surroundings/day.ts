import { days } from '../languages/days.ts'
import { perLanguage } from '../languages/per-language.ts'
import type { Outside } from './outside.ts'

const dayLength = 24 * 60 * 60 * 1000

/** A day before another, both ISO 8601. */
const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * dayLength).toISOString().slice(0, 10)

/** A word for a day, and how many days it lies before one that is the given day of the week, from Sunday as 0. */
interface DayPattern {
  readonly pattern: RegExp
  readonly before: (weekday: number) => number
}

const patternFor = (word: string, future: string): RegExp => {
  const spelled = word.replaceAll("'", "['’]")
  return new RegExp(`(?<![\\p{L}-])(?<!${future} )${spelled}(?![\\p{L}-])(?! ${future})`, 'iu')
}

const patternsOf = perLanguage((language): readonly DayPattern[] => {
  const { weekdays = [], relative = [], future = '' } = days[language] ?? {}
  return [
    ...relative.map(([word, count]) => ({ pattern: patternFor(word, future), before: () => count })),
    ...weekdays.map((word, index) => ({
      pattern: patternFor(word, future),
      before: (weekday: number) => (weekday - index + 7) % 7,
    })),
  ]
})

/** A day further from the cue belongs to something else, UTF-16 code units. */
const reach = 60

/**
 * The day on which a sentence says that something was said, ISO 8601; empty where it says none, or the article's day is
 * not known. A weekday is the last one before the article, or its own.
 * @param cue where the cue begins, a UTF-16 offset into the article
 * @param today the article's day, ISO 8601, or empty
 */
export const dayIn = ({ text, start }: Outside, cue: number, today: string, language: string): string => {
  if (today === '') return ''
  const weekday = new Date(Date.parse(today)).getUTCDay()
  let nearest = { distance: reach, day: '' }
  for (const { pattern, before } of patternsOf(language)) {
    const found = pattern.exec(text)
    const distance = found ? Math.abs(start + found.index - cue) : reach
    if (distance < nearest.distance) nearest = { distance, day: daysBefore(today, before(weekday)) }
  }
  return nearest.day
}
