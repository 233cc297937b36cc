import type { VerbEntry } from '../languages/frames.ts'
import type { HeadlineWords } from '../quotations/headline.ts'
import type { Tagger } from '../words/word.ts'

/** A form of a verb of the tables. */
export interface RomanceForm {
  readonly infinitive: string
  readonly kind: 'finite' | 'participle'
}

/** How a language tells an infinitive that is said: "dit avoir entendu", "sostiene di aver sentito". */
export interface InfinitiveWords {
  /** Words of which one stands before it; none where it follows the verb of saying directly. */
  readonly openers: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  /** Letters at least before an ending. */
  readonly shortestStem: number
  /** Pronouns that may be joined to it. */
  readonly pronouns: ReadonlySet<string>
}

/** What French and Italian differ in. */
export interface RomanceGrammar {
  readonly tag: Tagger
  readonly forms: ReadonlyMap<string, RomanceForm>
  /** Forms of "have" before a participle. */
  readonly have: ReadonlySet<string>
  /** Forms of "be", with which reflexive verbs go: s'est exclamé. */
  readonly be: ReadonlySet<string>
  /** The pronouns such verbs go with. */
  readonly reflexives: ReadonlySet<string>
  /** Words by which a noun goes on with another: de, di. */
  readonly linkingWords: ReadonlySet<string>
  /** The word that opens what is said: que, che; and whether: si, se. */
  readonly opensClause: ReadonlySet<string>
  readonly infinitive: InfinitiveWords
  /** Whether a verb may stand without a subject: «Ci dispiace», aggiunge. */
  readonly dropsSubject: boolean
  readonly headlineWords: HeadlineWords
  readonly sourceWords: readonly (readonly string[])[]
  /** Those that name a source only at the beginning of a sentence. */
  readonly weakSourceWords: ReadonlySet<string>
  /** Words between a subject and its verb: ne. */
  readonly beforeVerb: ReadonlySet<string>
}

/** Phrases in their words: an underscore stands for a blank, and an apostrophe ends a word. */
export const phrasesOf = (phrases: ReadonlySet<string>): readonly (readonly string[])[] =>
  [...phrases].map((phrase) => phrase.split(/_|(?<=')/))

type Irregular = Readonly<Record<string, readonly [participle: string, finite: string]>>

/** The forms of verbs: irregular ones from their table, others by rule. */
export const formsOf = (
  entries: readonly VerbEntry[],
  irregular: Irregular,
  regular: (infinitive: string) => readonly [participles: readonly string[], finite: readonly string[]],
): ReadonlyMap<string, RomanceForm> => {
  const forms = new Map<string, RomanceForm>()
  for (const [infinitive] of entries) {
    const known = irregular[infinitive]
    const [participles, finite] = known ? [[known[0]], known[1].split(' ')] : regular(infinitive)
    for (const form of finite) forms.set(form, { infinitive, kind: 'finite' })
    for (const form of participles) if (!forms.has(form)) forms.set(form, { infinitive, kind: 'participle' })
  }
  return forms
}
