import type { Place } from '../../model/finding.ts'
import { findQuotations, type Quotation } from '../../text/quotations.ts'
import { bodyQuotations, fieldText, type Reading } from '../reading/reading.ts'
import { articleRule, type Draft } from '../rule.ts'

const doubleMarks = /[“”„‟«»"]/g

const fields = ['headline', 'text'] as const

/** A quotation without an end that goes on in the next paragraph, which begins with a mark again. */
const goesOn = (text: string, { end, marks }: Quotation): boolean => {
  const next = /^[^\S\n]*\n\s*(\S)/.exec(text.slice(end))?.[1]
  return next === marks[0] || (next === '»' && marks[0] === '«')
}

const marksIn = (quotations: readonly Quotation[], text: string): ReadonlySet<number> =>
  new Set(
    quotations.flatMap(({ openStart, closed, closeEnd }) => {
      const close = closed ? closeEnd - 1 : openStart
      return text.slice(openStart, openStart + 2) === "''" ? [openStart, close, close - 1] : [openStart, close]
    }),
  )

/** Inches and seconds are no quotation marks. */
const isMeasure = (text: string, at: number): boolean => text[at] === '"' && /\d/.test(text[at - 1] ?? '')

const unbalancedIn = (reading: Reading, field: (typeof fields)[number]): readonly Draft[] => {
  const text = fieldText(reading.input, field)
  const quotations = field === 'text' ? bodyQuotations(reading) : findQuotations(text)
  const place = (at: number, end: number): Place => ({ field, start: at, end, words: text.slice(at, end) })
  const open = quotations
    .filter((quotation) => !quotation.closed && !goesOn(text, quotation))
    .map(({ openStart, end }) => {
      const beginning = text.slice(openStart, Math.min(end, openStart + 40))
      const sentence = `The quotation that begins with ${beginning}${beginning.length === 40 ? '…' : ''} has no closing mark: set it where the words end.`
      return { places: [place(openStart, openStart + 1)], sentence, about: [text.slice(openStart, end)] }
    })
  const known = marksIn(quotations, text)
  const stray = [...text.matchAll(doubleMarks)]
    .filter(({ index }) => !known.has(index) && !isMeasure(text, index))
    .map(({ 0: mark, index }) => {
      const before = text.slice(Math.max(0, index - 40), index).replace(/^.*\n/s, '')
      const sentence = `The mark ${mark} belongs to no other: set the one that is missing, or take it away.`
      return { places: [place(index, index + 1)], sentence, about: [before, mark] }
    })
  return [...open, ...stray]
}

export const unbalancedMarks = articleRule({
  id: 'unbalanced-marks',
  group: 'Quotes and speakers',
  title: 'Quotation mark without its partner',
  why: 'With one mark missing nobody knows where the words of another end and ours begin.',
  origin: 'University of Kansas, editing: quotes, rule 2; a quote over several paragraphs closes with the last.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: '“The bridge is safe, said Ines Hale.',
  good: '“The bridge is safe,” said Ines Hale.',
  check: (reading) => fields.flatMap((field) => unbalancedIn(reading, field)),
})
