import type { Source } from '../../model/source.ts'
import type { LanguageWords } from '../languages/language-words.ts'
import { placeAt } from '../place.ts'
import { surnameOf } from '../reading/names.ts'
import { isQuoted, type Paragraph, sentenceAt } from '../reading/paragraph.ts'
import type { Reading } from '../reading/reading.ts'
import type { Located, Span } from '../reading/span.ts'
import { articleRule, type Draft } from '../rule.ts'

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

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
  if (/\p{L}, $/u.test(text.slice(0, name.start)) && text[name.end] === ',') return true
  const { start, end } = sentenceAt(paragraph, name.start)
  const sentence = text.slice(start, end).toLowerCase()
  return source.function.split(/\s+/).some((word) => word.length > 3 && sentence.includes(word.toLowerCase()))
}

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
    const speakers = new Map<string, { source: Source; cues: string[] }>()
    for (const { item } of reading.statements) {
      if (!item.source) continue
      const known = speakers.get(item.source.id) ?? { source: item.source, cues: [] }
      if (item.cue) known.cues.push(item.cue.words)
      speakers.set(item.source.id, known)
    }
    return [...speakers.values()].flatMap(({ source, cues }): readonly Draft[] => {
      const surname = surnameOf(source)
      if (surname === '') return []
      const { text } = reading.input
      const at = firstPlace(text, surname, (offset) => {
        const paragraph = paragraphAt(reading, offset)
        return !paragraph || !isQuoted(paragraph.item, offset - paragraph.start)
      })
      const paragraph = paragraphAt(reading, at)
      if (at < 0 || !paragraph) return []
      const fullStart = at + surname.length - source.name.length
      const isFull = text.slice(Math.max(0, fullStart), at + surname.length) === source.name
      const start = (isFull ? fullStart : at) - paragraph.start
      const span = { start, end: at + surname.length - paragraph.start }
      if (isFull && isExplained(paragraph.item, span, source, words, cues)) return []
      const sentence = isFull
        ? `${source.name} is named here for the first time: say who this is, with function or title.`
        : `“${surname}” is named here for the first time: give the full name, ${source.name}, and the function.`
      return [{ places: [placeAt(paragraph, span)], sentence, about: [source.name] }]
    })
  },
})
