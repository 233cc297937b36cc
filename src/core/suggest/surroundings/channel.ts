import { channels } from '../languages/channels.ts'
import type { Outside } from './outside.ts'

const patterns = new Map<string, readonly RegExp[]>(
  Object.entries(channels).map(([language, entries]) => [
    language,
    entries.map(([words]) => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu')),
  ]),
)

/** The channel that a sentence names, in most words; empty where it names none. */
export const channelIn = ({ text }: Outside, language: string): string => {
  const found = (patterns.get(language) ?? []).map((pattern) => pattern.exec(text)?.[0].replace(/[\s.,;:]+$/, '') ?? '')
  return found.reduce((longest, words) => (words.length > longest.length ? words : longest), '')
}
