import { agencies, smallAgencies } from '../languages/names.ts'
import { perLanguage } from '../languages/per-language.ts'
import { relays } from '../languages/relays.ts'
import { outletLinks, outletWords } from '../people/source-words.ts'
import type { Outside } from './outside.ts'

/** Letters by what they are not: a class of all letters takes long to compile. */
const word = '\\p{Lu}[^\\s.,;:!?()“”"„«»]*'
const name = `((?:${word}|${[...smallAgencies].join('|')})(?: (?:${outletLinks}) ${word}| ${word}){0,3})`
const marked = `[“"„«]\\s?([^“”"„«»\\n]{2,40}?)\\s?[”"“»]`

const patternsOf = perLanguage((language) =>
  (relays[language] ?? []).map(
    ([words]) => new RegExp(`(?<!\\p{L})${words.replace('NAME', `(?:${name}|${marked})`)}`, 'u'),
  ),
)

const isOutlet = (found: string): boolean =>
  agencies.has(found.toLowerCase()) || outletWords.test(found) || /^\p{Lu}{2,6}$/u.test(found)

/** The agency or outlet a sentence says carried the words; empty where it names none. */
export const relayIn = ({ text }: Outside, language: string): string => {
  for (const pattern of patternsOf(language)) {
    const [, plain, inMarks] = pattern.exec(text) ?? []
    if (inMarks) return inMarks
    if (plain && isOutlet(plain)) return plain
  }
  return ''
}
