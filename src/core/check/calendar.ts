import { dayInWords } from '../export/in-words.ts'

const dayLength = 86_400_000

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A day as ISO 8601; null where the calendar has no such day. Months count from 1. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** The weekday of an ISO day, Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** The ISO day some days later, or earlier. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)

/** How many days an ISO day lies after another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength

/** The English name of a weekday, Monday is 0. */
export const weekdayName = (weekday: number): string => names[weekday] ?? ''

/** An ISO day with its weekday: Friday 6 February 2026. */
export const fullDay = (day: string): string => `${weekdayName(weekdayOf(day))} ${dayInWords(day)}`
