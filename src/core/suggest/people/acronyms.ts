import { smallNameWords } from './source-words.ts'

const bracketed = /(?<=\S )\((\p{Lu}{2,6})\)/gu
const part = `(?:\\p{Lu}[\\p{L}-]*|${smallNameWords})`
const nameBefore = new RegExp(`(?<![\\p{L}-])(${part}(?: ${part}){1,8}) $`, 'u')
const lead = new RegExp(`^(?:(?:${smallNameWords})\\s+)+`, 'iu')
const longestName = 120

/** What the acronyms of a text stand for, where it says so: "the Federal Department of Foreign Affairs (FDFA)". */
export const acronymsIn = (text: string): ReadonlyMap<string, string> => {
  const meanings = new Map<string, string>()
  for (const { 1: acronym = '', index } of text.matchAll(bracketed)) {
    const name = nameBefore.exec(text.slice(Math.max(0, index - longestName), index))?.[1]?.replace(lead, '')
    if (name && !meanings.has(acronym)) meanings.set(acronym, name)
  }
  return meanings
}

/** A name without the differences of spelling: Co-operation, Cooperation; Organization, Organisation. */
const folded = (name: string): string => name.toLowerCase().replaceAll('-', '').replaceAll('z', 's')

/** The name that an acronym stands for and that another is only spelled differently from; undefined where there is none. */
export const sameName = (meanings: ReadonlyMap<string, string>, name: string): string | undefined =>
  [...meanings.values()].find((meaning) => folded(meaning) === folded(name))
