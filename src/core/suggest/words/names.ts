import { isTerminal } from './sentences.ts'
import { type Word, wordAt } from './word.ts'

/** Lines of which more words than this share are written with a capital are headlines. */
const headlineShare = 0.6

const isHeadline = (line: readonly Word[]): boolean => {
  const letters = line.filter(({ text }) => /^\p{L}{2,}/u.test(text))
  return letters.filter(({ capital }) => capital).length > letters.length * headlineShare
}

const beginsSentence = (words: readonly Word[], index: number): boolean => {
  const before = wordAt(words, index - 1)
  if (wordAt(words, index).first || isTerminal(before) || before.text === ':') return true
  if (before.mark === 'close') return isTerminal(wordAt(words, index - 2))
  return before.mark === 'open' || before.text === '('
}

/**
 * A tagger takes some names for verbs: a capital within a sentence tells that the word is a name. In headlines, where
 * every word has one, it takes verbs for names.
 * @param isVerb whether a word in lower case is a verb form that headlines use
 */
export const withNames = (words: readonly Word[], isVerb: (lower: string) => boolean): readonly Word[] => {
  const named: Word[] = []
  for (let start = 0; start < words.length; ) {
    let end = start + 1
    while (end < words.length && !wordAt(words, end).first) end++
    const headline = isHeadline(words.slice(start, end))
    for (let index = start; index < end; index++) {
      const word = wordAt(words, index)
      const isName =
        !headline && word.capital && /^(?:VERB|ADV|INTJ|X)$/.test(word.pos) && !beginsSentence(words, index)
      const isAction = headline && index > start && word.pos !== 'VERB' && isVerb(word.lower)
      named.push(isName ? { ...word, pos: 'PROPN' } : isAction ? { ...word, pos: 'VERB' } : word)
    }
    start = end
  }
  return named
}
