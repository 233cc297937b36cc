import { channels } from '../languages/channels.ts'
import { perLanguage } from '../languages/per-language.ts'
import type { Outside } from './outside.ts'

const patternsOf = perLanguage((language) =>
  (channels[language] ?? []).map(([words]) => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu')),
)

/** The channel that a sentence names, in most words; empty where it names none. */
export const channelIn = ({ text }: Outside, language: string): string => {
  const found = patternsOf(language).map((pattern) => pattern.exec(text)?.[0].replace(/[\s.,;:]+$/, '') ?? '')
  return found.reduce((longest, words) => (words.length > longest.length ? words : longest), '')
}
