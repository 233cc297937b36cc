import type { Source } from '../../model/source.ts'
import type { LanguageWords } from '../languages/language-words.ts'
import { once } from '../once.ts'
import { placeAt } from '../place.ts'
import { endsInCredit } from '../../text/opening-offers.ts'
import { hasPersonalName, surnameOf } from '../reading/names.ts'
import { isQuoted, type Paragraph, sentenceAt } from '../reading/paragraph.ts'
import { type Reading, statementsBySource } from '../reading/reading.ts'
import type { Located, Span } from '../reading/span.ts'
import type { Statement } from '../reading/statement.ts'
import { articleRule, type Draft } from '../rule.ts'

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** A heading, which is no sentence, or a caption, which ends in its credit: there the surname may stand alone. */
const isLine = once(
  ({ text }: Paragraph): boolean => (text.length <= 120 && !/[.!?:…]["”“»’')\]]*\s*$/.test(text)) || endsInCredit(text),
)

/** Where a name first stands as words of their own, outside quotation marks. */
const firstPlace = (text: string, name: string, isAllowed: (at: number) => boolean): number => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length]) && isAllowed(at)) return at
  return -1
}

const paragraphAt = ({ paragraphs }: Reading, offset: number): Located<Paragraph> | undefined =>
  paragraphs.findLast(({ item, start }) => item.field === 'text' && start <= offset)

/** Whether the words around a full name say who this is. */
const isExplained = (
  paragraph: Paragraph,
  name: Span,
  source: Source,
  words: LanguageWords,
  cues: readonly string[],
) => {
  const { text } = paragraph
  if (/^(?:,| \(| [–—-]) ?[\p{L}\d]/u.test(text.slice(name.end, name.end + 6))) return true
  const before = /(\S+) $/u.exec(text.slice(0, name.start))?.[1] ?? ''
  const bare = before.toLowerCase().replace(/^[^\p{L}]+/u, '')
  const isTitle =
    /\p{L}[,.]?$/u.test(before) && !words.noFunction.has(bare) && !cues.some((cue) => cue.endsWith(before))
  if (isTitle && !/[.,;:]$/.test(before)) return true
  // “Head of the baths, Ines Hale, said”: an apposition before the name.
  if (/\p{L}, $/u.test(text.slice(0, name.start)) && /[,.;]/.test(text[name.end] ?? '')) return true
  const { start, end } = sentenceAt(paragraph, name.start)
  const sentence = text.slice(start, end).toLowerCase()
  return source.function.split(/\s+/).some((word) => word.length > 3 && sentence.includes(word.toLowerCase()))
}

const cuesOf = (statements: readonly Located<Statement>[]): readonly string[] =>
  statements.flatMap(({ item }) => item.cue?.words ?? [])

export const firstMention = articleRule({
  id: 'first-mention',
  group: 'Quotes and speakers',
  title: 'First mention without full name and function',
  why: 'At the first mention a reader needs to know who this is and why we ask them. Later the surname is enough.',
  origin: 'Reuters handbook: name and position.',
  severity: 'warning',
  readsWords: true,
  parameters: {},
  bad: {
    text: '“{q}The bridge is safe{/q},” {u}said{/u} {m}Hale{/m}.',
    annotations: { q: { source: 'Ines Hale' } },
  },
  good: '“{q}The bridge is safe{/q},” {u}said{/u} {m}Ines Hale{/m}, head of the harbour board.',
  check: (reading, { words }) => {
    return [...statementsBySource(reading)].flatMap(([source, statements]): readonly Draft[] => {
      if (!hasPersonalName(source)) return []
      const surname = surnameOf(source)
      const { text } = reading.input
      const at = firstPlace(text, surname, (offset) => {
        const paragraph = paragraphAt(reading, offset)
        return !paragraph || (!isLine(paragraph.item) && !isQuoted(paragraph.item, offset - paragraph.start))
      })
      const paragraph = paragraphAt(reading, at)
      if (at < 0 || !paragraph) return []
      const fullStart = at + surname.length - source.name.length
      const isFull = text.slice(Math.max(0, fullStart), at + surname.length) === source.name
      const start = (isFull ? fullStart : at) - paragraph.start
      const span = { start, end: at + surname.length - paragraph.start }
      // “The New York businessman”: a name with an article is nobody's.
      if (/(?:^|\s)(?:the|der|die|das|la|le|il) $/i.test(paragraph.item.text.slice(0, start)) && !isFull) return []
      if (isFull && isExplained(paragraph.item, span, source, words, cuesOf(statements))) return []
      const sentence = isFull
        ? `${source.name} is named here for the first time: say who this is, with function or title.`
        : `“${surname}” is named here for the first time: give the full name, ${source.name}, and the function.`
      return [{ places: [placeAt(paragraph, span)], sentence, about: [source.name] }]
    })
  },
})
