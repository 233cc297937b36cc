/** The months of English, German, French and Italian, by their first letters; accents are folded before. */
const months: readonly (readonly string[])[] = [
  ['jan', 'jän', 'gen'],
  ['feb', 'feber', 'fev', 'fév', 'febb'],
  ['mar', 'mär', 'maer', 'mrz'],
  ['apr', 'avr'],
  ['may', 'mai', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'aoû', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott'],
  ['nov'],
  ['dec', 'déc', 'dez', 'dic'],
]

/** The number of a month by its name in any of the four languages, whole or short, from 1; 0 where it is none. */
export const monthOf = (word: string): number => {
  const name = word.toLowerCase()
  return months.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1
}

/** A day of the calendar, ISO 8601; null where there is no such day. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1600 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
