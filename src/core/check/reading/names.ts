import type { Source } from '../../model/source.ts'
import { once } from '../once.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The last word of a person's name; empty where the name is a single word. */
export const surnameOf = ({ kind, name }: Source): string => {
  const parts = name.split(/\s+/)
  return kind === 'person' && parts.length > 1 ? (parts.at(-1) ?? '') : ''
}

const personalName =
  /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\p{Ll}?\.|(?:von|van)(?: de[rn])?|de(?: la)?|di|da|la|le|al|el|bin|zu))* \p{Lu}[\p{L}'’-]+$/u

/** Whether a source is a person under first name and surname, and nothing else: no title, no description. */
export const hasPersonalName = ({ kind, name }: Source): boolean =>
  kind === 'person' && personalName.test(name) && !/['’]s$/.test(name)

/** Every way a source may be named in copy: name, aliases, and a person's surname. */
export const namesOf = once((source: Source): readonly string[] =>
  [...new Set([source.name, ...source.aliases, surnameOf(source)])].filter((name) => name.length > 1),
)

/** A pattern for any of these names as words of their own, the longest first. */
export const namePattern = (names: readonly string[], flags: string): RegExp => {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

const patternOf = once((source: Source): RegExp => namePattern(namesOf(source), 'u'))

/** Whether a text names a source by name, alias or surname. */
export const isNamedIn = (source: Source, text: string): boolean => patternOf(source).test(text)
