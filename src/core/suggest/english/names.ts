import { isTerminal } from '../words/sentences.ts'
import { type Word, wordAt } from '../words/word.ts'
import { verbReading } from './verb-forms.ts'

/** Paragraphs of which more words than this share are written with a capital are headlines. */
const headlineShare = 0.6

const isHeadline = (words: readonly Word[]): boolean => {
  const letters = words.filter(({ text }) => /^\p{L}{2,}/u.test(text))
  return letters.filter(({ capital }) => capital).length > letters.length * headlineShare
}

const beginsSentence = (words: readonly Word[], index: number): boolean => {
  const before = wordAt(words, index - 1)
  if (wordAt(words, index).first || isTerminal(before) || before.text === ':') return true
  if (before.mark === 'close') return isTerminal(wordAt(words, index - 2))
  return before.mark === 'open' || before.text === '('
}

/**
 * The words of a paragraph, with tags set right: a tagger takes some names for verbs, where a capital within a sentence
 * tells that the word is a name. In headlines, where every word has one, it takes verbs for names.
 */
export const withNames = (words: readonly Word[]): readonly Word[] => {
  const headline = isHeadline(words)
  return words.map((word, index) => {
    const isName = !headline && word.capital && /^(?:VERB|ADV|INTJ|X)$/.test(word.pos) && !beginsSentence(words, index)
    const isAction = headline && index > 0 && word.pos !== 'VERB' && verbReading(word.lower)?.forms.has('s') === true
    return isName ? { ...word, pos: 'PROPN' } : isAction ? { ...word, pos: 'VERB' } : word
  })
}
