import type { PartOfSpeech, TaggedWord, Tagger } from './word.ts'

/** Words of one language by what they are; a word is what the first list it stands in says. */
export interface WordLists {
  readonly classes: readonly (readonly [PartOfSpeech, ReadonlySet<string>])[]
  /** Whose full stop ends no sentence, in lower case and without it. */
  readonly abbreviations: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  /** An apostrophe ends a word here: l'eau, dell'acqua. */
  readonly elides: boolean
}

const word =
  /\d+-\p{L}+|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\d+(?:[.,:]\d+)*|--|\.\.\.|[^\s\p{L}\p{N}]/gu
/** As above, but an apostrophe ends a word (l'eau), and a pronoun after the verb is one of its own (a-t-il, dit-elle). */
const elidingWord =
  /aujourd['’]hui(?!\p{L})|-t-(?=(?:ils?|elles?|on)(?!\p{L}))|\p{L}[\p{L}\p{M}\p{N}]*(?:-(?!(?:t-)?(?:ils?|elles?|on|je)(?!\p{L}))\p{L}[\p{L}\p{M}\p{N}]*)*(?:['’](?=\p{L}))?|\d+(?:[.,:]\d+)*|--|\.\.\.|[^\s\p{L}\p{N}]/gu

const classOf = (lists: WordLists, text: string): PartOfSpeech => {
  if (!/^[\p{L}\p{N}]/u.test(text)) return 'PUNCT'
  if (/^\d/.test(text)) return 'NUM'
  const lower = text.toLowerCase().replaceAll('’', "'")
  for (const [name, words] of lists.classes) if (words.has(lower)) return name
  return /^\p{Lu}/u.test(text) ? 'NOUN' : 'X'
}

/** Whether the full stop at `at` belongs to the word before it: an abbreviation, an initial or an ordinal. */
const belongsTo = (lists: WordLists, before: string, text: string, at: number): boolean => {
  if (/^\p{Lu}$/u.test(before) || lists.abbreviations.has(before.toLowerCase())) return true
  if (!/^\d{1,2}$/.test(before)) return false
  const next = /^\.\s+(\p{L}+)/u.exec(text.slice(at, at + 20))?.[1]
  return next !== undefined && (lists.months.has(next.toLowerCase()) || /^\p{Ll}/u.test(next))
}

const longestWord = 100

/** A tagger that knows the function words of a language and takes other words in capitals for nouns. */
export const lightTagger =
  (lists: WordLists): Tagger =>
  (text) => {
    const found: TaggedWord[] = []
    for (const { 0: match, index } of text.matchAll(lists.elides ? elidingWord : word)) {
      const last = found.at(-1)
      if (match.length > longestWord) continue
      if (match === '.' && last && last.end === index && belongsTo(lists, last.text, text, index)) {
        found[found.length - 1] = { ...last, end: index + 1, text: `${last.text}.` }
        continue
      }
      found.push({ start: index, end: index + match.length, text: match, pos: classOf(lists, match) })
    }
    return found
  }
