import { placeIn } from '../place.ts'
import { directSpans } from '../reading/direct-words.ts'
import { statementRule } from '../rule.ts'

const bracketed = /\[[^\]\n]*\]|\([^)\n]*\)/g
/** Letters that fit a word into its sentence: “[T]he”, “massive[n]”. */
const fitting = /\[\p{L}{1,2}\]\p{L}|\p{L}\[\p{L}{1,2}\]/u
const omission = /^[[(]\s*(?:…|\.\.\.)\s*[\])]$/

const isFitted = (text: string, at: number, length: number): boolean =>
  fitting.test(text.slice(Math.max(0, at - 1), at + length + 1))

export const bracketsInQuote = statementRule({
  id: 'brackets-in-quote',
  group: 'Quotes and speakers',
  title: 'Brackets in a quote',
  why: 'Nobody speaks in brackets. Words put into a quote are the editor’s, and make a reader wonder what was said.',
  origin: 'University of Kansas, editing: quotes, rule 3.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: '“{q}They [the board] never asked us{/q},” {u}said{/u} {m}Ines Hale{/m}.',
  good: '“{q}They never asked us{/q},” {u}said{/u} {m}Ines Hale{/m} of the board.',
  check: (statement) =>
    directSpans(statement).flatMap(({ start, end }) =>
      [...statement.around.text.slice(start, end).matchAll(bracketed)]
        .filter(({ 0: words, index, input }) => !omission.test(words) && !isFitted(input, index, words.length))
        .map(({ 0: words, index }) => ({
          places: [placeIn(statement.around, { start: start + index, end: start + index + words.length })],
          sentence: `“${words}” stands inside the quote: say it outside the marks, or report the sentence in your own words.`,
        })),
    ),
})
