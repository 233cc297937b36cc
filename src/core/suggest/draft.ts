import type { Run } from './words/word.ts'

/** An attribution as it is found, in indexes of words. */
export interface Draft {
  readonly source: Run | null
  readonly cue: Run | null
  readonly content: readonly Run[]
  /** The frame or rule that found it. */
  readonly frame: string
  /** The verb, noun or words that attribute, in their base form; empty where there are none. */
  readonly lemma: string
  /** How sure, from 0 to 1. */
  readonly weight: number
}
