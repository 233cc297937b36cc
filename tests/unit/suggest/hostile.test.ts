import { expect, test } from 'vitest'
import { processorTime } from '../../support/processor-time.ts'
import { suggestionsIn } from './suggester.ts'

const repeated = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length))

/** How long the suggestions for a text take, in milliseconds. */
const time = (text: string, language: string): number => {
  const before = processorTime()
  suggestionsIn(text, language)
  return processorTime() - before
}

const hostile = {
  'nothing but quotation marks': '"',
  'quotations without words': '“”',
  'quotations opened and never closed': '“a ',
  'no sentence ends': 'the mayor said the “bridge” is closed and ',
  'nothing but verbs and commas': 'said, ',
  'brackets never closed': '(said ',
  'a quotation in every line': '“We go there now today.”\n',
  'no spaces': 'x',
  'German tags without end': 'er sagte, dass „die“ Brücke, so Hans, sei ',
  'names without end': 'Ines Hale, Tom Reed, ',
}

test.each(Object.entries(hostile))(
  'takes time in proportion to the text: %s',
  (_, words) => {
    for (const language of ['en', 'de', 'fr']) {
      time(repeated(words, 15_000), language)
      const short = time(repeated(words, 15_000), language)
      const long = time(repeated(words, 120_000), language)
      // Eight times the text: in proportion it is eight times as long, with its square sixty-four times.
      expect(long).toBeLessThan(Math.max(400, short * 30))
    }
  },
  60_000,
)

test('keeps every piece inside the text, in order', () => {
  for (const words of Object.values(hostile)) {
    const text = repeated(words, 3000)
    for (const { pieces } of suggestionsIn(text, 'en')) {
      for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.words)
      expect([...pieces].sort((a, b) => a.start - b.start)).toEqual(pieces)
    }
  }
})
