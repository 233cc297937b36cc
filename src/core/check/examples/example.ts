import type { EvidenceFields } from '../../model/evidence.ts'
import type { RequestFields } from '../../model/request.ts'
import type { SourceFields } from '../../model/source.ts'
import type { ConfirmationState } from '../../model/state.ts'
import type { Manner } from '../../model/annotation.ts'
import type { LibraryQuote } from '../input.ts'

/** What is known of a tagged quote or claim of an example. */
export interface ExampleRecords {
  /** The source's name; without it, the words of its mention. null: nobody. */
  readonly source?: string | null
  readonly manner?: Manner
  readonly state?: ConfirmationState
  readonly note?: string
  readonly relayedBy?: string
  readonly evidence?: readonly (Partial<EvidenceFields> & { readonly by?: string })[]
  /** `to` names the source that was asked. */
  readonly requests?: readonly (Partial<RequestFields> & { readonly to: string })[]
}

/** An article made up to show what a rule finds. */
export interface ExampleArticle {
  /**
   * Copy with tags: “{q}We will go,{/q}” {u}said{/u} {m}Ines Hale{/m}. The letter is that of the key: q quote, l claim,
   * m mention, u cue, x dismissed marks. A number tells several apart, and joins a mention and a cue to their quote.
   */
  readonly text: string
  readonly headline?: string
  readonly byline?: string
  readonly credit?: string
  readonly place?: string
  /** Without it, Wednesday 4 March 2026. */
  readonly date?: string
  readonly language?: string
  /** By tag: q, q2, l. */
  readonly annotations?: Readonly<Record<string, ExampleRecords>>
  /** By name; a source that is only named is a person on record. */
  readonly sources?: Readonly<Record<string, Partial<SourceFields>>>
  readonly library?: readonly Omit<LibraryQuote, 'articleId' | 'sourceId' | 'headline'>[]
  readonly spellings?: readonly { readonly preferred: string; readonly instead: readonly string[] }[]
  readonly parameters?: Readonly<Record<string, number | boolean>>
}

/** An example that needs no more than its copy is only that. */
export type Example = string | ExampleArticle

/** The example with all that it says. */
export const exampleArticle = (example: Example): ExampleArticle =>
  typeof example === 'string' ? { text: example } : example
