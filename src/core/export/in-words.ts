const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A calendar day (2026-03-12) as "12 March 2026"; empty where empty. */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return day === '' ? '' : `${Number(date)} ${months[Number(month) - 1]} ${Number(year)}`
}

/** An instant (2026-03-12T10:40:00.000Z) as "12 March 2026, 10:40 UTC": the same text wherever it is made. */
export const instantInWords = (instant: string): string =>
  `${dayInWords(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`

/** A count with its noun: "1 quote", "3 quotes". */
export const countInWords = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** The text with a capital first letter. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
