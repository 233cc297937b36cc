/** Text without the spaces round it. Spaces of other kinds, as the one that does not break, are characters of the text. */
export const trimmed = (text: string): string =>
  text.replace(/^[ \t\r\n\f]+/, '').replace(/(?<![ \t\r\n\f])[ \t\r\n\f]+$/, '')

/** Text as it stands in a field of an article: on one line. */
export const oneLineOf = (text: string): string => trimmed(text.replace(/[ \t\r\n\f]+/g, ' '))

/** A byline without the word before it, which is there for readers. */
export const bylineOf = (written: string): string => written.replace(/^(?:by|von|par|di|de|por)\s+/i, '')

/** The day of a date as news formats write it (`2026-02-02T…`, `20260202T…`), as it stands there; empty where it is none. */
export const dayOf = (written: string): string => {
  const [, year, month, day] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(written) ?? []
  const date = `${year}-${month}-${day}`
  return year && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date) ? date : ''
}

/** The two letters of a language tag; empty where it has none. */
export const languageCodeOf = (tag: string): string => /^[a-z]{2}(?![a-z])/i.exec(tag.trim())?.[0].toLowerCase() ?? ''
