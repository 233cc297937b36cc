import { calendarDay, monthOf } from './calendar-day.ts'

/** A date at the beginning of a text. */
export interface LeadingDate {
  /** UTF-16 offsets of the words: the date with its label and weekday, without spaces round them. */
  readonly start: number
  readonly end: number
  /** The day, ISO 8601. */
  readonly value: string
}

const label =
  /^(?:date|datum|data|stand|published|publié|pubblicato|veröffentlicht|updated)\s*:?\s+(?:(?:am|le|il|on)\s+)?/iu
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)\s*,?\s+(?:(?:den|le|il)\s+)?/iu
const month = '(\\p{L}{3,10})\\.?'

interface Form {
  readonly pattern: RegExp
  readonly read: (parts: readonly string[]) => string | null
}

const forms: readonly Form[] = [
  {
    pattern: /^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?(?!\d)/,
    read: ([, year, monthNumber, day]) => calendarDay(Number(year), Number(monthNumber), Number(day)),
  },
  {
    pattern: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/,
    read: ([, day, monthNumber, year]) => calendarDay(Number(year), Number(monthNumber), Number(day)),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:\\.|er|º|st|nd|rd|th)?\\s+${month},?\\s+(\\d{4})(?!\\d)`, 'iu'),
    read: ([, day, name, year]) => calendarDay(Number(year), monthOf(name ?? ''), Number(day)),
  },
  {
    pattern: new RegExp(`^${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu'),
    read: ([, name, day, year]) => calendarDay(Number(year), monthOf(name ?? ''), Number(day)),
  },
]

/** A date that is the subject of a sentence ("2 February 2026 was cold") is no date line. */
const endsLine = (rest: string): boolean => /^(?:\s*$|\s*[.,:;|–—-]|\s+[\p{Lu}\p{Lt}“„«"'‘(–—])/u.test(rest)

/**
 * Reads the date a text begins with: ISO ("2026-02-02"), or day, month and year as English, German, French and Italian
 * write them, after an optional label ("date") and weekday. Numbers parted by strokes are left alone: nobody knows
 * which of them is the month.
 * @returns null where the text does not begin with a whole date, or goes on as a sentence about it
 */
export const leadingDate = (text: string): LeadingDate | null => {
  const start = text.length - text.trimStart().length
  let at = start
  at += label.exec(text.slice(at, at + 60))?.[0].length ?? 0
  at += weekday.exec(text.slice(at, at + 60))?.[0].length ?? 0
  const rest = text.slice(at, at + 80)
  for (const { pattern, read } of forms) {
    const match = pattern.exec(rest)
    const value = match && read(match)
    if (!value) continue
    const end = at + match[0].length
    return endsLine(text.slice(end, end + 10)) ? { start, end, value } : null
  }
  return null
}
