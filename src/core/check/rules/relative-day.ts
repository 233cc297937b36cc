import { once } from '../once.ts'
import { daysLater, fullDay, weekdayName, weekdayOf } from '../calendar.ts'
import type { LanguageWords } from '../languages/language-words.ts'
import { firstWords, wholeWords } from '../languages/pattern.ts'
import { placeIn } from '../place.ts'
import { type Paragraph, sentenceAt, unquotedMatches } from '../reading/paragraph.ts'
import { type Draft, paragraphRule } from '../rule.ts'

const sentenceText = (paragraph: Paragraph, at: number): string => {
  const { start, end } = sentenceAt(paragraph, at)
  return paragraph.text.slice(start, end)
}

const namedDay = once((words: LanguageWords): RegExp => {
  const relative = `(?:(${words.yesterday})|(${words.today})|(${words.tomorrow}))`
  const weekday = `(?:${words.weekdays.map((each) => `(${each})`).join('|')})`
  return wholeWords(`${relative}${words.dayJoint} ?${weekday}|${weekday}, ${relative}`)
})

/** Which of the groups of a match, counted from one on, holds words. */
const groupIn = (found: RegExpExecArray, from: number, count: number): number =>
  found.slice(from, from + count).findIndex((words) => words !== undefined)

/** “Today, Tuesday” in an article of a Wednesday. */
const namedWrongly = (paragraph: Paragraph, words: LanguageWords, date: string): readonly Draft[] =>
  unquotedMatches(paragraph, namedDay(words)).flatMap((found): readonly Draft[] => {
    const isRelativeFirst = groupIn(found, 1, 3) >= 0
    const days = groupIn(found, isRelativeFirst ? 1 : 18, 3) - 1
    const weekday = groupIn(found, isRelativeFirst ? 4 : 11, 7)
    const right = weekdayOf(daysLater(date, days))
    if (right === weekday) return []
    const place = placeIn(paragraph, { start: found.index, end: found.index + found[0].length })
    const sentence = `“${place.words}” does not fit the article’s date, ${fullDay(date)}: that day is a ${weekdayName(right)}. Correct one of them.`
    return [{ places: [place], sentence, about: [sentenceText(paragraph, found.index)] }]
  })

/** “Last Tuesday”, “mardi dernier”. */
const saysWhichWeek = (text: string, start: number, end: number, { weekBefore, weekAfter }: LanguageWords): boolean =>
  new RegExp(`(?<!\\p{L})(?:${weekBefore})\\s$`, 'iu').test(text.slice(0, start)) ||
  new RegExp(`^\\s(?:${weekAfter})(?!\\p{L})`, 'iu').test(text.slice(end))

/** “On Tuesday” of what is over, in an article of a Monday: tomorrow is Tuesday, and the last one is six days past. */
const notYetCome = (paragraph: Paragraph, words: LanguageWords, date: string): readonly Draft[] => {
  const tomorrow = daysLater(date, 1)
  const weekday = words.weekdays[weekdayOf(tomorrow)] ?? ''
  const pattern = wholeWords(`(?<=(?<![\\p{L}])(?:${words.onWeekday}))(?:${weekday})`)
  return unquotedMatches(paragraph, pattern).flatMap(({ 0: match, index: start }): readonly Draft[] => {
    const sentence = sentenceText(paragraph, start)
    const isDated = /^,?\s*(?:the |den |le |il )?\d|^,?\s*\p{Lu}\p{L}+ \d/u.test(
      paragraph.text.slice(start + match.length),
    )
    if (isDated || saysWhichWeek(paragraph.text, start, start + match.length, words)) return []
    if (!firstWords(sentence, words.past) || firstWords(sentence, words.future)) return []
    const place = placeIn(paragraph, { start, end: start + match.length })
    const told = `“${place.words}” does not fit the article’s date, ${fullDay(date)}: it is told as past, but the last ${weekdayName(weekdayOf(tomorrow))} was ${fullDay(daysLater(date, -6))}. Correct the day, or give the date.`
    return [{ places: [place], sentence: told, about: [sentence] }]
  })
}

export const relativeDay = paragraphRule({
  id: 'relative-day',
  group: 'Text',
  title: 'Day that does not fit the date of the article',
  why: 'A weekday alone means the nearest one. After a day’s delay, or a slip, it means another.',
  origin: 'Copy desk practice: every day is counted from the dateline.',
  severity: 'warning',
  readsWords: true,
  parameters: {},
  bad: 'The council met on Thursday and decided nothing.',
  good: 'The council met on Tuesday and decided nothing.',
  check: (paragraph, { words, date }) =>
    date === '' || paragraph.text === ''
      ? []
      : [...namedWrongly(paragraph, words, date), ...notYetCome(paragraph, words, date)],
})
