import type { Draft } from '../draft.ts'
import { channels, goingOn } from '../languages/channels.ts'
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

/** What was said last in a text, and by which channel. */
export interface Said {
  readonly speaker: string
  readonly channel: string
  readonly paragraph: number
  /** The sentence, counted through the text. */
  readonly sentence: number
}

/**
 * The channel of somebody who only goes on speaking ("…, she added"): that of the same speaker in the sentence before,
 * in the same paragraph; empty where it is not plain to be the same.
 */
export const channelGoingOn = (
  draft: Draft,
  said: Omit<Said, 'channel'>,
  last: Said | null,
  language: string,
): string => {
  const goesOn = (goingOn[language] ?? []).some(([verb]) => verb === draft.lemma)
  if (!goesOn || last === null || said.speaker === '' || said.speaker !== last.speaker) return ''
  return said.paragraph === last.paragraph && said.sentence - last.sentence <= 1 ? last.channel : ''
}
