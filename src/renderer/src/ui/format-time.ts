const language = 'en-GB'
const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })
const dayOfYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' })
const shortDayOfYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })

const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
const dayLength = 24 * 60 * 60 * 1000

/** Whole local days from `instant` to `now`: 0 today, 1 yesterday. */
const daysAgo = (instant: string, now: Date): number =>
  Math.round((midnight(now) - midnight(new Date(instant))) / dayLength)

/** The local time of day of an instant: "14:05". */
export const timeOfDay = (instant: string): string => clock.format(new Date(instant))

/** The local day of an instant as a heading: "Today", "Yesterday", "12 March", "12 March 2024". */
export const dayHeading = (instant: string, now = new Date()): string => {
  const ago = daysAgo(instant, now)
  if (ago === 0) return 'Today'
  if (ago === 1) return 'Yesterday'
  const date = new Date(instant)
  return (date.getFullYear() === now.getFullYear() ? day : dayOfYear).format(date)
}

/** An instant in as few words as it takes: "14:05" today, "Yesterday 14:05", "12 Mar", "12 Mar 2024". */
export const shortInstant = (instant: string, now = new Date()): string => {
  const ago = daysAgo(instant, now)
  if (ago === 0) return timeOfDay(instant)
  if (ago === 1) return `Yesterday ${timeOfDay(instant)}`
  const date = new Date(instant)
  return (date.getFullYear() === now.getFullYear() ? shortDay : shortDayOfYear).format(date)
}

/** An instant for a narrow column: "14:05" today, else the day: "12 Mar", "12 Mar 2024". */
export const tableInstant = (instant: string, now = new Date()): string => {
  if (daysAgo(instant, now) === 0) return timeOfDay(instant)
  const date = new Date(instant)
  return (date.getFullYear() === now.getFullYear() ? shortDay : shortDayOfYear).format(date)
}

/** An instant in full: "12 March 2026, 14:05". */
export const fullInstant = (instant: string): string => `${dayOfYear.format(new Date(instant))}, ${timeOfDay(instant)}`

/** A calendar day (2026-03-12) as "12 March 2026"; empty stays empty. */
export const dayLabel = (calendarDay: string): string =>
  calendarDay === '' ? '' : dayOfYear.format(new Date(`${calendarDay}T12:00:00`))
