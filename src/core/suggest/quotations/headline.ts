import type { Draft } from '../draft.ts'
import { manNames, womanNames } from '../languages/names.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'

/** The words of a language by which a headline is told that gives somebody's words. */
export interface HeadlineWords {
  /** Words before a colon that name nobody: "Update: …". */
  readonly labels: ReadonlySet<string>
  /** Words of one who speaks for oneself: "Keller: **We** will appeal". */
  readonly ownVoice: ReadonlySet<string>
  /** Those of them that begin a sentence: "**We** will appeal: Keller". */
  readonly ownSubjects: ReadonlySet<string>
}

const longestName = 4
const longestHeadline = 30
const fewestWords = 2

const isFirstName = ({ lower }: Word): boolean => womanNames.has(lower) || manNames.has(lower)

/** The words that stand in a source somewhere in an article, in lower case: who speaks in it by name. */
export const speakersOf = (words: readonly Word[], drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    drafts.flatMap(({ source }) =>
      source
        ? words
            .slice(source.from, source.to)
            .filter(({ capital, pos }) => capital || pos === 'NOUN')
            .map(({ lower }) => lower)
        : [],
    ),
  )

/** Whether a name is that of somebody who speaks in the article, or begins with a frequent first name. */
const isSpeaker = (name: readonly Word[], speakers: ReadonlySet<string>): boolean =>
  speakers.has(name.at(-1)?.lower ?? '') || (name.length > 1 && name.slice(0, 1).some(isFirstName))

/** Where the colon stands after the one to four words in capitals that a headline begins with; -1 where it does not. */
const colonIn = (words: readonly Word[], { from, to }: Run): number => {
  for (let index = from; index < Math.min(to, from + longestName + 1); index++) {
    const { text, capital, mark, end } = wordAt(words, index)
    if (text === ':') return index > from && wordAt(words, index + 1).start > end ? index : -1
    if (!capital || mark !== null) return -1
  }
  return -1
}

/** Whether a sentence is a paragraph of its own without a full stop, as headlines are. */
const isHeadline = (words: readonly Word[], { from, to }: Run): boolean =>
  wordAt(words, from).first &&
  (to >= words.length || wordAt(words, to).first) &&
  to - from <= longestHeadline &&
  wordAt(words, to - 1).text !== '.'

/**
 * "Keller: We will appeal": the attribution that a headline makes; null where it makes none. The name must be that of
 * somebody who speaks elsewhere in the article, or begin with a frequent first name, or the words must be between marks
 * or in the first person.
 */
export const headlineDraft = (
  words: readonly Word[],
  { from, to }: Run,
  speakers: ReadonlySet<string>,
  { labels, ownVoice }: HeadlineWords,
): Draft | null => {
  if (!isHeadline(words, { from, to })) return null
  const colon = colonIn(words, { from, to })
  if (colon < 0) return null
  const name = words.slice(from, colon)
  if (name.some(({ lower }) => labels.has(lower))) return null
  const said = words.slice(colon + 1, to)
  if (said.filter(({ text }) => /^\p{L}/u.test(text)).length < fewestWords || /^\d/.test(said[0]?.text ?? ''))
    return null
  const isInMarks = said[0]?.mark === 'open' && said.at(-1)?.mark === 'close'
  const isNamed = isSpeaker(name, speakers)
  const isOwn = said.some(({ lower, depth }) => depth === 0 && ownVoice.has(lower))
  if (!isNamed && !isOwn && !isInMarks) return null
  return {
    source: { from, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to }],
    frame: 'headline',
    lemma: '',
    weight: isInMarks ? 0.9 : isNamed ? 0.8 : 0.7,
  }
}

/** Where the colon stands before the one to four words in capitals that a headline ends with; -1 where it does not. */
const lastColonIn = (words: readonly Word[], { from, to }: Run): number => {
  for (let index = to - 1; index > from && index >= to - longestName - 1; index--) {
    const { text, capital, mark, end } = wordAt(words, index)
    if (text === ':') return index < to - 1 && wordAt(words, index + 1).start > end ? index : -1
    if (!capital || mark !== null) return -1
  }
  return -1
}

/**
 * "We will appeal: Keller": the attribution of a headline that names the speaker last; null where it makes none. As
 * "Our mayor: Anna Keller" looks alike, the name must be that of somebody who speaks elsewhere in the article or begin
 * with a frequent first name, and the words must lie between marks or begin in the first person.
 */
export const namedLastDraft = (
  words: readonly Word[],
  { from, to }: Run,
  speakers: ReadonlySet<string>,
  { labels, ownSubjects }: HeadlineWords,
): Draft | null => {
  if (!isHeadline(words, { from, to })) return null
  const colon = lastColonIn(words, { from, to })
  if (colon < 0) return null
  const name = words.slice(colon + 1, to)
  const said = words.slice(from, colon)
  if (name.some(({ lower }) => labels.has(lower)) || said.some(({ text }) => text === ':')) return null
  if (said.filter(({ text }) => /^\p{L}/u.test(text)).length < fewestWords) return null
  if (!isSpeaker(name, speakers)) return null
  const isInMarks = said[0]?.mark === 'open' && said.at(-1)?.mark === 'close'
  if (!isInMarks && !ownSubjects.has(said[0]?.lower ?? '')) return null
  return {
    source: { from: colon + 1, to },
    cue: { from: colon, to: colon + 1 },
    content: [{ from, to: colon }],
    frame: 'headline',
    lemma: '',
    weight: isInMarks ? 0.9 : 0.8,
  }
}
