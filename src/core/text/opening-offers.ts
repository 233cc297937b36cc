import type { Offer } from '../model/article.ts'
import { leadingDate } from './leading-date.ts'

/** Only the top of the copy is looked at: headline, byline and date line stand within its first paragraphs. */
const looksAt = 5

/** What is found at the head of one paragraph or in the whole of it; `whole` where nothing else is left in it. */
interface Reading {
  readonly offers: readonly Offer[]
  readonly whole: boolean
}

const nothing: Reading = { offers: [], whole: false }

const offer = (field: Offer['field'], words: string, value: string): Offer => ({ field, words, value })

const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const joint = '(?:,? (?:(?:de|da|di|von|van|der|del|della|la|le) ){0,2}| and | und | et | e )'
const byline = new RegExp(
  `^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Dd]i|DI|Texte?\\s?:|Testo:)\\s+(${name}(?:${joint}${name}){0,7})\\s*$`,
  'u',
)

const readByline = (paragraph: string): Reading => {
  const words = paragraph.trim()
  const value = words.length <= 120 ? byline.exec(words)?.[1] : undefined
  return value ? { offers: [offer('byline', words, value)], whole: true } : nothing
}

const creditLabel =
  '(?:photos?|fotos?|bild(?:er)?|images?|pictures?|crédits?(?: photo)?|credits?|foto di|photo by|©|\\(c\\))'
/** A credit with its label, after the end of a sentence or alone: "Photo: A. Keller", "(Foto: Keller)", "© Agency". */
const labelledCredit = new RegExp(
  `(?:^|[.!?…”"»)\\]]\\s+)([([]?\\s*${creditLabel}\\s*[:/]?\\s*([^\\s:](?:[^.!?()[\\]\\n]|(?<=\\p{Lu})\\.){1,80}?)\\s*[)\\]]?\\.?)\\s*$`,
  'iu',
)
/** An agency in capitals after the end of a sentence: "… in New York. KEYSTONE", "… (AGENCY/A. Keller)". */
const capitalCredit =
  /[.!?…”"»]\s+([([]?(\p{Lu}[\p{Lu}\d]{1,19}(?:[-/ ]\p{Lu}[\p{Lu}\d]{1,19}){0,4}(?:\/[^.!?()/]{0,3}[^!?()/]{1,40})?)[)\]]?)\s*$/u

const readCredit = (paragraph: string): Reading => {
  const tail = paragraph.slice(-160)
  const match = labelledCredit.exec(tail) ?? capitalCredit.exec(tail)
  const words = match?.[1]
  const value = match?.[2]?.trim()
  if (!words || !value) return nothing
  const shown = words.trim().startsWith('©') ? words.trim() : value
  return { offers: [offer('credit', words.trim(), shown)], whole: words.trim() === paragraph.trim() }
}

/** Whether a paragraph ends in a credit, as a caption does: “… on Monday. Photo: A. Keller”. */
export const endsInCredit = (paragraph: string): boolean => readCredit(paragraph).offers.length > 0

const readDate = (paragraph: string): Reading => {
  const date = leadingDate(paragraph)
  if (!date) return nothing
  const rest = paragraph.slice(date.end).trim()
  return {
    offers: [offer('date', paragraph.slice(date.start, date.end), date.value)],
    whole: rest.length <= 20 && /^[.,:|–—-]*\s*(?:\d{1,2}[:.]\d\d(?:\s*(?:Uhr|h|am|pm))?)?\.?$/iu.test(rest),
  }
}

/** "GENEVA, Feb 2 (Agency) —" or "Bern, 2. Februar 2026 –": a place, perhaps a date and an agency, then a dash. */
const dateline =
  /^\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /]\p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:(,\s*)([^()–—\n]{3,40}?))?\s*(?:\(([^()\n]{2,40})\)\s*)?(?:--|\s-\s|[–—])\s*/u

const readDateline = (paragraph: string): Reading => {
  const match = dateline.exec(paragraph.slice(0, 160))
  const place = match?.[1]
  if (!match || !place) return nothing
  const inCapitals = place === place.toUpperCase() && place.length > 2
  const when = match[3] ?? ''
  const hasDay = /\d/.test(when)
  if (!inCapitals && !hasDay && !match[4]) return nothing
  const date = hasDay ? leadingDate(`${when} –`) : null
  if (!date) return { offers: [offer('place', match[0].trim(), place)], whole: false }
  const dateStart = match[0].indexOf(when)
  return {
    offers: [
      offer('place', match[0].slice(0, dateStart).trim(), place),
      offer('date', match[0].slice(dateStart).trim(), date.value),
    ],
    whole: false,
  }
}

const readHeadline = (paragraph: string, followed: boolean): Reading => {
  const words = paragraph.trim()
  const short = words.length <= 120 && /\s/.test(words)
  if (!followed || !short || /[.:;,…]$/.test(words) || !/\p{L}/u.test(words)) return nothing
  return { offers: [offer('headline', words, words)], whole: true }
}

/**
 * Finds what at the top of the copy looks like a headline, byline, date line, dateline or caption credit. Nothing is
 * taken out of the text: `words` say what would be, once the editor agrees.
 * - whole paragraphs: a byline ("By …", "Von …", "Par …", "Di …"), a date, a credit, and first a short line without
 *   a full stop, which is offered as the headline;
 * - in the first paragraph of copy: a leading date, a dateline up to its dash, a credit at its end.
 * @param paragraphs the copy's paragraphs in order, without their line ends
 */
export const offersFor = (paragraphs: readonly string[]): Offer[] => {
  const found: Offer[] = []
  const has = (field: Offer['field']): boolean => found.some((known) => known.field === field)
  const add = (offers: readonly Offer[]): void => {
    for (const each of offers) if (!has(each.field)) found.push(each)
  }
  const filled = paragraphs.filter((paragraph) => paragraph.trim() !== '')
  for (const [index, paragraph] of filled.slice(0, looksAt).entries()) {
    const readings = [readByline, readDate, readDateline, readCredit].map((read) => read(paragraph))
    const line = readings.find(({ whole }) => whole)
    const plain = readings.every(({ offers }) => offers.length === 0)
    const heading = plain && !has('headline') ? readHeadline(paragraph, index < filled.length - 1) : nothing
    if (line) add(line.offers)
    else if (heading.whole) add(heading.offers)
    else {
      for (const { offers } of readings) add(offers)
      break
    }
  }
  return found
}
