import { findQuotations, untaggedQuotations } from '../../text/quotations.ts'
import { comparedWords } from '../reading/direct-words.ts'
import { bodyQuotations, copyOf, type Reading } from '../reading/reading.ts'
import { placeAt } from '../place.ts'
import { articleRule, type Draft } from '../rule.ts'

/** Quotations in the headline whose words the copy does not have. */
const strangersAbove = (reading: Reading): readonly Draft[] => {
  const above = copyOf(reading).filter(({ item }) => item.field === 'headline')
  const quoted = above.flatMap((paragraph) =>
    findQuotations(paragraph.item.text)
      .filter(({ depth }) => depth === 0)
      .map((quotation) => placeAt(paragraph, quotation)),
  )
  if (quoted.length === 0) return []
  const copy = ` ${comparedWords(reading.input.text).join(' ')} `
  return quoted
    .filter(({ words }) => !copy.includes(` ${comparedWords(words).join(' ')} `))
    .map((place) => ({
      places: [place],
      sentence: `“${place.words}” stands between marks, but the copy does not have these words: quote what was said, or take the marks away.`,
    }))
}

export const untaggedQuotation = articleRule({
  id: 'untagged-quotation',
  group: 'Quotes and speakers',
  title: 'Words between marks that are no tagged quote',
  why: 'Quotation marks say: these very words. Each pair is somebody’s words to be checked, or a title or turn of phrase.',
  origin: 'The Slot, on quotes: marks signal exact words.',
  severity: 'blocking',
  readsWords: false,
  parameters: {},
  bad: 'The board spoke of “a difficult year for everybody”.',
  good: 'The board spoke of “{q}a difficult year for everybody{/q}”. The film “{x}Two Rivers{/x}” is on again.',
  check: (reading) => {
    const { statements, input } = reading
    const tagged = statements.flatMap(({ item, start }) =>
      item.pieces.map((piece) => ({ start: piece.start + start, end: piece.end + start })),
    )
    const untagged = untaggedQuotations(bodyQuotations(reading), [...tagged, ...input.dismissed])
    const inBody = untagged.map(({ start, end }): Draft => {
      const words = input.text.slice(start, end)
      const sentence = `“${words}” stands between marks: tag it as a quote, or say that it is none.`
      return { places: [{ field: 'text', start, end, words }], sentence }
    })
    return [...strangersAbove(reading), ...inBody]
  },
})
