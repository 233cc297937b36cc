import { placeIn } from '../place.ts'
import { comparedWords, directSpans } from '../reading/direct-words.ts'
import { quotationsOf } from '../reading/paragraph.ts'
import type { Span } from '../reading/span.ts'
import type { Statement } from '../reading/statement.ts'
import { statementRule } from '../rule.ts'

/** Something said whole, however short: it ends like a sentence, is followed by its speaker, or announced by a colon. */
const isWhole = ({ around }: Statement, { start, end }: Span): boolean => {
  const quotation = quotationsOf(around).find((each) => each.depth === 0 && each.start <= start && end <= each.end)
  if (!quotation || quotation.start < start || end < quotation.end) return true
  const { text } = around
  if (/[.!?…,]$/.test(text.slice(quotation.start, quotation.end))) return true
  return /^\s*,/.test(text.slice(quotation.closeEnd)) || /:\s*$/.test(text.slice(0, quotation.openStart))
}

export const fragmentaryQuote = statementRule({
  id: 'fragmentary-quote',
  group: 'Quotes and speakers',
  title: 'Fragmentary quote',
  why: 'A word or two between marks prove little, and look like irony. A reader cannot tell what was said around them.',
  origin: 'Gibson, “Quotes”: avoid partial quotes; the number of words is derived.',
  severity: 'hint',
  readsWords: false,
  parameters: { mostWords: { meaning: 'words up to which a quote is a fragment', value: 3, least: 1, most: 20 } },
  bad: '{m}Ines Hale{/m} {u}called{/u} the plan “{q}a mess{/q}”.',
  good: '“{q}The plan is a mess{/q},” {u}said{/u} {m}Ines Hale{/m}.',
  check: (statement, { parameters }) =>
    directSpans(statement).flatMap((span) => {
      const place = placeIn(statement.around, span)
      const count = comparedWords(place.words).length
      if (count === 0 || count > parameters.mostWords || isWhole(statement, span)) return []
      const sentence = `“${place.words}” is a fragment: quote the whole sentence, or write it without marks.`
      return [{ places: [place], sentence }]
    }),
})
