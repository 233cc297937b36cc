import { manNames, womanNames } from '../languages/names.ts'
import type { Word } from '../words/word.ts'
import type { NameRun } from './name-runs.ts'
import { roleOf } from './role.ts'
import { afterWord, appositionArticles } from './source-words.ts'
import { type Gender, surnamesIn, titleGender } from './surnames.ts'

/** Someone the text names. */
export interface Person {
  readonly name: string
  readonly surname: string
  readonly gender: Gender
  readonly function: string
  readonly affiliation: string
  /** Where the full name or the surname stands, UTF-16 offsets, in reading order. */
  readonly places: readonly number[]
}

const genderOf = (text: string, name: string, at: number): Gender => {
  const first = name.split(' ')[0]?.toLowerCase() ?? ''
  const titled = titleGender(text, at)
  if (titled === 'woman' || womanNames.has(first)) return 'woman'
  return titled ?? (manNames.has(first) ? 'man' : null)
}

const longestArticle = 8
const apposition = new RegExp(`^, (?:${appositionArticles})${afterWord}`, 'u')
const mostPeople = 200

/**
 * The people a text names in full: with a known first name, or, where capitals do not mark every noun, called by the
 * surname alone elsewhere.
 * @param runs what may be a name, in reading order
 */
export const findPeople = (
  text: string,
  words: readonly Word[],
  runs: readonly NameRun[],
  language: string,
): readonly Person[] => {
  const people = new Map<string, Person>()
  const surnamed = surnamesIn(text, words)
  for (const { name, surname, title, isKnown, at } of runs) {
    if (people.size >= mostPeople || people.has(name)) continue
    const { places, gender: titled } = surnamed(surname)
    const after = text.slice(at + name.length, at + name.length + longestArticle)
    const isApposed = (text.slice(at - 2, at) === ', ' && /^[,.;]/.test(after)) || apposition.test(after)
    if (!isKnown && !isApposed && (places.length < 2 || language === 'de')) continue
    const gender = genderOf(text, name, at) ?? titled
    const role = roleOf(text, at, at + name.length)
    people.set(name, { name, surname, gender, places, ...role, function: role.function || title })
  }
  return [...people.values()]
}
