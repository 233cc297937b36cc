import type { Word } from '../words/word.ts'
import { manTitles, womanTitles } from './source-words.ts'

export type Gender = 'woman' | 'man' | null

/** Where a surname stands in a text, UTF-16 offsets in reading order, and what a title before it says. */
interface Surname {
  readonly places: readonly number[]
  readonly gender: Gender
}

const firstLetters = /^\p{L}+/u
const longestTitle = 12
const letter = /\p{L}/u

/** Where every word with a capital stands, so that a name is found without searching the text again. */
const placesOf = (words: readonly Word[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (const { text, capital, start } of words) {
    if (!capital) continue
    const letters = firstLetters.exec(text)?.[0] ?? ''
    const known = places.get(letters)
    if (known) known.push(start)
    else places.set(letters, [start])
  }
  return places
}

/** Whether a name stands at an offset as a word or words of its own; its first word does. */
export const isWholeAt = (text: string, name: string, at: number): boolean =>
  text.startsWith(name, at) && !letter.test(text[at + name.length] ?? '')

/** What the word before a name says of it: "Ms." */
export const titleGender = (text: string, at: number): Gender => {
  const before = text.slice(Math.max(0, at - longestTitle), at).trimEnd()
  const title = before.slice(before.lastIndexOf(' ') + 1).toLowerCase()
  if (womanTitles.has(title)) return 'woman'
  return manTitles.has(title) ? 'man' : null
}

const firstGender = (text: string, places: readonly number[]): Gender => {
  for (const at of places) {
    const gender = titleGender(text, at)
    if (gender) return gender
  }
  return null
}

/** Looks surnames up in a text, each only once. */
export const surnamesIn = (text: string, words: readonly Word[]): ((surname: string) => Surname) => {
  const placed = placesOf(words)
  const known = new Map<string, Surname>()
  return (surname) => {
    const found = known.get(surname)
    if (found) return found
    const first = firstLetters.exec(surname)?.[0] ?? ''
    const places = (placed.get(first) ?? []).filter((at) => isWholeAt(text, surname, at))
    const read = { places, gender: firstGender(text, places) }
    known.set(surname, read)
    return read
  }
}
