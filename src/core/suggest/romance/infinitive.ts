import { type Word, wordAt } from '../words/word.ts'
import type { InfinitiveWords } from './grammar.ts'

const isForm = ({ words, endings, shortestStem }: InfinitiveWords, form: string): boolean =>
  words.has(form) ||
  (!form.includes('-') &&
    [...endings].some((ending) => form.endsWith(ending) && form.length >= ending.length + shortestStem))

/** Whether what is said begins at an index as an infinitive: "dit **avoir** entendu", "sostiene **di aver** sentito". */
export const isInfinitiveAt = (infinitive: InfinitiveWords, words: readonly Word[], at: number): boolean => {
  const { openers, pronouns } = infinitive
  if (openers.size > 0 && !openers.has(wordAt(words, at).lower)) return false
  const { pos, lower } = wordAt(words, openers.size > 0 ? at + 1 : at)
  const joined = [...pronouns].filter((pronoun) => lower.endsWith(pronoun))
  const forms = [lower, ...joined.map((pronoun) => lower.slice(0, -pronoun.length))]
  return pos === 'X' && forms.some((form) => isForm(infinitive, form))
}
