import { calendarDay, monthOf } from '../../text/calendar-day.ts'
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

/** "6 February 2026", "6. Februar", "February 6, 2026": the day, the month and, where it is told, the year. */
const datesOf = perLanguage((language): readonly RegExp[] => {
  const months = [...(days[language]?.months ?? [])].map((month) => month.replace('.', '\\.')).join('|')
  const year = '(?:,? (?<year>\\d{4}))?(?![\\p{L}\\d])'
  const after = days[language]?.afterNumber ?? ''
  if (months === '') return []
  return [
    `(?<day>\\d{1,2})${after} (?<month>${months})${year}`,
    `(?<month>${months}) (?<day>\\d{1,2})${after}${year}`,
  ].map((pattern) => new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'giu'))
})

/** The day a date means: without a year the last one before the article, or its own; empty where that cannot be told. */
const dayOf = (found: RegExpExecArray, today: string): string => {
  const { day, month = '', year } = found.groups ?? {}
  const inYear = (number: number): string => calendarDay(number, monthOf(month), Number(day)) ?? ''
  if (year !== undefined) return inYear(Number(year))
  if (today === '') return ''
  const own = inYear(Number(today.slice(0, 4)))
  return own <= today ? own : inYear(Number(today.slice(0, 4)) - 1)
}

/** A weekday before its date ("on Friday, February 6") stands this much nearer, UTF-16 code units. */
const weekdayBefore = 16

/** A day further from the cue belongs to something else, UTF-16 code units. */
const reach = 60

/** The date nearest to a cue, and how far from it. */
const dateIn = ({ text, start }: Outside, cue: number, today: string, language: string) => {
  let nearest = { distance: reach, day: '' }
  for (const pattern of datesOf(language)) {
    for (const found of text.matchAll(pattern)) {
      const distance = Math.abs(start + found.index - cue)
      const day = distance < nearest.distance ? dayOf(found, today) : ''
      if (day !== '') nearest = { distance, day }
    }
  }
  return nearest
}

/**
 * The day on which a sentence says that something was said, ISO 8601; empty where it says none, or needs the
 * article's day and that is not known. A weekday, or a date without a year, is the last one before
 * the article, or its own.
 * @param cue where the cue begins, a UTF-16 offset into the article
 * @param today the article's day, ISO 8601, or empty
 */
export const dayIn = ({ text, start }: Outside, cue: number, today: string, language: string): string => {
  const dated = dateIn({ text, start }, cue, today, language)
  if (today === '' || dated.distance < weekdayBefore) return dated.day
  const weekday = new Date(Date.parse(today)).getUTCDay()
  let nearest = { distance: reach, day: '' }
  for (const { pattern, before } of patternsOf(language)) {
    const found = pattern.exec(text)
    const distance = found ? Math.abs(start + found.index - cue) : reach
    if (distance < nearest.distance) nearest = { distance, day: daysBefore(today, before(weekday)) }
  }
  const isDated = dated.day !== '' && dated.distance < nearest.distance + weekdayBefore
  return isDated ? dated.day : nearest.day
}
