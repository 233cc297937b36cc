import { channels } from '../languages/channels.ts'
import type { Span } from '../words/word.ts'

const patterns = new Map<string, readonly RegExp[]>(
  Object.entries(channels).map(([language, entries]) => [
    language,
    entries.map(([words]) => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu')),
  ]),
)

/** The channel that a sentence names outside of what was said; empty where it names none. */
export const channelIn = (text: string, sentence: Span, said: readonly Span[], language: string): string => {
  let rest = ''
  let at = sentence.start
  for (const { start, end } of said) {
    rest += `${text.slice(at, Math.max(at, start))} \n `
    at = Math.max(at, end)
  }
  rest += text.slice(at, Math.max(at, sentence.end))
  for (const pattern of patterns.get(language) ?? []) {
    const found = pattern.exec(rest)
    if (found) return found[0].trim()
  }
  return ''
}

const relays =
  /(?:told|the (?:news )?agency|(?:der )?Nachrichtenagentur|l['’]agence(?: de presse)?|l['’]agenzia(?: di stampa)?|reported by|according to (?:the )?(?:news )?agency) ((?:Keystone-SDA|Reuters|AFP|AP|dpa|DPA|SDA|ATS|ANSA|Ansa|UPI|TASS|Tass|Bloomberg|CNN|BBC|Fox News|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?))(?!\p{L})/u

/** The agency or outlet a sentence says carried the words; empty where it names none. */
export const relayIn = (text: string, { start, end }: Span): string => relays.exec(text.slice(start, end))?.[1] ?? ''
