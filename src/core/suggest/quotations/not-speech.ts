import { joinedArticles, likeness, namedAfter, naming } from '../languages/naming.ts'
import { wordSet } from '../../text/word-set.ts'
import { perLanguage } from '../languages/per-language.ts'
import { isTerminal } from '../words/sentences.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { isNameInMarks } from './name-in-marks.ts'

/** Why words in marks are no speech, and how sure that is, from 0 to 1. */
export interface NotSpeech {
  readonly reason: string
  readonly weight: number
}

const patternsOf = perLanguage((language) =>
  (naming[language] ?? []).map(([words]) => {
    const spelled = [...wordSet(words)].map((word) => word.replaceAll('_', ' '))
    return new RegExp(`(?<![\\p{L}-])(?:${spelled.join('|')})$`, 'iu')
  }),
)

/** Tokens of the longest naming word: so, -, called. */
const longestNaming = 3
/** So few words without a speaker are a turn of phrase. */
const mostOfPhrase = 3
/** So many words may be speech. */
const leastOfSpeech = 4
const longestTitle = 10

/** The words inside the marks of a run, without punctuation. */
const insideOf = (words: readonly Word[], { from, to }: Run): readonly Word[] =>
  words.slice(from, to).filter(({ mark, text }) => mark === null && /[\p{L}\p{N}]/u.test(text))

/** The words right before an index, spaced as in the text. */
const textBefore = (words: readonly Word[], at: number): string => {
  let text = ''
  for (let index = Math.max(0, at - longestNaming); index < at; index++) {
    const word = wordAt(words, index)
    text += (wordAt(words, index - 1).end < word.start ? ' ' : '') + word.text
  }
  return text
}

/** The word that tells that a quotation is a name: "the film “…”", "die sogenannte „…“", "„…“ genannt"; empty where none does. */
export const namingWord = (words: readonly Word[], { from, to }: Run, language: string): string => {
  const before = textBefore(words, from)
  for (const pattern of patternsOf(language)) {
    const found = pattern.exec(before)?.[0]
    if (found) return found
  }
  const next = wordAt(words, to)
  return namedAfter.has(next.lower) ? next.text : ''
}

/** Whether a quotation makes a sentence: it ends with a full stop or the like, and begins its sentence or follows a colon. */
export const makesSentence = (words: readonly Word[], { from, to }: Run): boolean => {
  const ends = words.slice(to - 3, to).some(isTerminal) || isTerminal(wordAt(words, to))
  const before = wordAt(words, from - 1)
  const begins =
    wordAt(words, from).first || isTerminal(before) || before.mark === 'close' || /^[:,]$/.test(before.text)
  return ends && begins
}

/** "der „…“", "a “…”": what follows an article is a noun and no speech. */
const followsArticle = (words: readonly Word[], { from }: Run): boolean => {
  const before = wordAt(words, from - 1)
  return before.pos === 'DET' || joinedArticles.has(before.lower)
}

/** Words to each side by which a headline is told. */
const headlineReach = 6

/** In a headline every word has a capital: there it tells nothing. */
const isInHeadline = (words: readonly Word[], { from, to }: Run): boolean => {
  const around = [...words.slice(Math.max(0, from - headlineReach), from), ...words.slice(to, to + headlineReach)]
  const long = around.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.length > 2 && long.filter(({ capital }) => capital).length > long.length * 0.7
}

const phrase: NotSpeech = { reason: 'A turn of phrase in marks; nobody is said to speak it.', weight: 0.65 }

/** What words in marks are: no speech, and why; `speech`; or null where neither is likely enough to be proposed. */
export const verdictOn = (words: readonly Word[], run: Run, language: string): NotSpeech | 'speech' | null => {
  const inside = insideOf(words, run)
  const named = namingWord(words, run, language)
  if (named !== '') return { reason: `A name or title: “${named}” stands before it.`, weight: 0.9 }
  const isFree = makesSentence(words, run)
  if (isNameInMarks(words, run)) {
    const isUnsure = isInHeadline(words, run) && language !== 'de'
    return isUnsure ? null : { reason: 'A name or title in marks, to judge by its capitals.', weight: 0.85 }
  }
  if (followsArticle(words, run)) {
    const isName = inside[0]?.capital && inside.length > 1
    if (isName && inside.length <= longestTitle)
      return { reason: 'A name or title in marks after an article.', weight: 0.75 }
    return inside.length <= mostOfPhrase ? phrase : null
  }
  if (inside.length >= leastOfSpeech) return isFree || inside.length > leastOfSpeech ? 'speech' : null
  return isFree || wordAt(words, run.from - 1).text === ':' || likeness.has(wordAt(words, run.from - 1).lower)
    ? null
    : phrase
}
