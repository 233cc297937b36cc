import { z } from 'zod'

/** The fewest characters a new passphrase may have. */
export const shortestPassphrase = 12

const longest = 1000

/** A passphrase as it is typed to open a library. */
export const passphraseSchema = z.string().min(1).max(longest)

/** A passphrase that is chosen anew. */
export const newPassphraseSchema = z.string().min(shortestPassphrase).max(longest)

/** What becomes of backups from before: the library's new passphrase (or none), their removal, or nothing. */
export const oldBackupsChoices = ['change', 'remove', 'keep'] as const

/** How a library is to be protected from then on. */
export const protectionSchema = z.object({
  /** The passphrase it has; empty where it is not confidential. */
  present: z.string().max(longest),
  /** The one it gets; null to make it an ordinary library. */
  passphrase: newPassphraseSchema.nullable(),
  oldBackups: z.enum(oldBackupsChoices),
})
export type Protection = Readonly<z.infer<typeof protectionSchema>>

/** What came of it. */
export const protectedSchema = z.object({
  /** Backups that were left with another passphrase, or without one. */
  backupsLeft: z.int().min(0),
  /** Whether evidence files are still to be sealed: that is tried again with every opening. */
  evidenceLeft: z.boolean(),
})
export type Protected = Readonly<z.infer<typeof protectedSchema>>

export interface PassphraseHint {
  readonly level: 'too short' | 'weak' | 'fair' | 'long'
  readonly sentence: string
}

const hint = (level: PassphraseHint['level'], sentence: string): PassphraseHint => ({ level, sentence })

/** Whether the characters are mostly the same few, or run up or down by one: "aaaaaaaaaaaa", "123456789012". */
const isPattern = (characters: readonly string[]): boolean => {
  const steps = characters.slice(1).map((character, index) => {
    return (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0)
  })
  return new Set(characters).size < 6 || steps.filter((step) => Math.abs(step) <= 1).length > steps.length / 2
}

/**
 * What can honestly be said of a new passphrase. Its length can be counted; whether somebody could guess it cannot, and
 * a hint that pretends to know would be trusted.
 */
export const passphraseHint = (passphrase: string): PassphraseHint => {
  const characters = [...passphrase]
  const words = passphrase.split(/[\s\-_.,]+/u).filter((word) => word.length > 2)
  if (passphrase.length < shortestPassphrase)
    return hint(
      'too short',
      `At least ${shortestPassphrase} characters. Four or more words that have nothing to do with each other are good.`,
    )
  if (isPattern(characters)) return hint('weak', 'A pattern: it is among the first that are tried.')
  if (characters.length < 20 && words.length < 4)
    return hint('fair', 'Good only if it was made by chance. A name, a date or a line from a text is guessed.')
  return hint('long', 'Long enough, unless it is a quotation or can be guessed by who knows you.')
}
