import { daysBetween, isoDay, weekdayName, weekdayOf } from '../calendar.ts'
import { dayInWords } from '../../export/in-words.ts'
import type { LanguageWords } from '../languages/language-words.ts'
import { wholeWords } from '../languages/pattern.ts'
import { once } from '../once.ts'
import { placeIn } from '../place.ts'
import { isQuoted } from '../reading/paragraph.ts'
import { type Draft, paragraphRule } from '../rule.ts'

interface DayNamed {
  readonly start: number
  readonly end: number
  readonly weekday: number
  /** Where the name of the weekday stands. */
  readonly name: { readonly start: number; readonly end: number }
  readonly day: number
  readonly month: number
  /** null where the text leaves it open. */
  readonly year: number | null
}

const group = (wordings: readonly string[]): string => `(${wordings.map((wording) => `(?:${wording})`).join('|')})`

/** Which of the wordings a word fits. */
const indexIn = (wordings: readonly string[], word: string): number =>
  wordings.findIndex((wording) => new RegExp(`^(?:${wording})$`, 'iu').test(word))

interface DayPatterns {
  readonly dayFirst: RegExp
  readonly monthFirst: RegExp
  readonly inNumbers: RegExp
}

const patternsOf = once(({ weekdays, months }: LanguageWords): DayPatterns => {
  const weekday = group(weekdays)
  const month = group(months)
  const joint = ',?\\s+(?:\\(|the\\s+|den\\s+|dem\\s+|le\\s+|il\\s+)?'
  const year = '(?:,?\\s+(?:of\\s+|de\\s+|del\\s+)?(\\d{4}))?'
  return {
    dayFirst: wholeWords(`${weekday}${joint}(\\d{1,2})(?:\\.|er|st|nd|rd|th|º|°)?\\s+(?:of\\s+)?${month}${year}`),
    monthFirst: wholeWords(`${weekday}${joint}${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?${year}`),
    inNumbers: wholeWords(`${weekday}${joint}(\\d{1,2})[./]\\s?(\\d{1,2})[./]\\s?(\\d{4})`),
  }
})

/** “Friday, 6 February 2026”, “Friday, February 6”, “Freitag, den 6. Februar”, “vendredi 6 février”, “Freitag, 6.2.2026”. */
const namedDays = (text: string, words: LanguageWords): readonly DayNamed[] => {
  const { weekdays, months } = words
  const { dayFirst, monthFirst, inNumbers } = patternsOf(words)
  const read = (
    found: RegExpExecArray,
    name: string | undefined,
    day: string | undefined,
    monthNumber: number,
    yearWord: string | undefined,
  ): DayNamed => ({
    start: found.index,
    end: found.index + found[0].length,
    weekday: indexIn(weekdays, name ?? ''),
    name: { start: found.index, end: found.index + (name ?? '').length },
    day: Number(day),
    month: monthNumber,
    year: yearWord === undefined ? null : Number(yearWord),
  })
  return [
    ...[...text.matchAll(dayFirst)].map((found) =>
      read(found, found[1], found[2], indexIn(months, found[3] ?? '') + 1, found[4]),
    ),
    ...[...text.matchAll(monthFirst)].map((found) =>
      read(found, found[1], found[3], indexIn(months, found[2] ?? '') + 1, found[4]),
    ),
    ...[...text.matchAll(inNumbers)].map((found) => read(found, found[1], found[2], Number(found[3]), found[4])),
  ]
}

/** The year in which the day lies nearest to the article's date. */
const nearestDay = ({ day, month, year }: DayNamed, date: string): string | null => {
  if (year !== null) return isoDay(year, month, day)
  if (date === '') return null
  const around = Number(date.slice(0, 4))
  return [around - 1, around, around + 1]
    .map((each) => isoDay(each, month, day))
    .filter((each) => each !== null)
    .reduce<string | null>(
      (best, each) =>
        best === null || Math.abs(daysBetween(date, each)) < Math.abs(daysBetween(date, best)) ? each : best,
      null,
    )
}

export const weekdayAndDate = paragraphRule({
  id: 'weekday-and-date',
  group: 'Text',
  title: 'Weekday and date that disagree',
  why: 'One of the two is wrong, and a reader who writes it down will come on the wrong day.',
  origin: 'Copy desk practice: check every date against a calendar.',
  severity: 'blocking',
  readsWords: true,
  parameters: {},
  bad: 'The council meets on Friday, 7 March 2026.',
  good: 'The council meets on Friday, 6 March 2026.',
  check: (paragraph, { words, date }) =>
    namedDays(paragraph.text, words).flatMap((named): readonly Draft[] => {
      const day = nearestDay(named, date)
      const place = placeIn(paragraph, named)
      if (day === null && named.year !== null)
        return [{ places: [place], sentence: `There is no such day as “${place.words}”: look the date up.` }]
      if (day === null || weekdayOf(day) === named.weekday) return []
      const right = words.weekdays[weekdayOf(day)]?.split('|')[0] ?? ''
      const sentence = `“${place.words}”: ${dayInWords(day)} is a ${weekdayName(weekdayOf(day))}. Correct the weekday or the date.`
      const fixes = isQuoted(paragraph, named.start)
        ? []
        : [
            {
              type: 'replace' as const,
              label: `Write “${right}”`,
              place: placeIn(paragraph, named.name),
              replacement: right,
            },
          ]
      return [{ places: [place], sentence, fixes }]
    }),
})
