import type { Suggestion } from '../../../../core/model/suggestion.ts'
import { createWorkerAsker } from '../session/worker-asker.ts'

/** What the worker is asked; it answers with suggestions. */
export interface ReadQuestion {
  readonly text: string
  /** ISO 639-1. */
  readonly language: string
  /** The article's ISO day, from which "on Monday" counts; empty where it has none. */
  readonly day: string
}

/** Reads copy for suggestions, in reading order; offsets are UTF-16 offsets into the text. Rejects where it failed. */
export type ReadSuggestions = (text: string, language: string, day: string) => Promise<readonly Suggestion[]>

const reader = createWorkerAsker<ReadQuestion, readonly Suggestion[]>(
  () => new Worker(new URL('./suggestion-worker.ts', import.meta.url), { type: 'module', name: 'suggestions' }),
)

/** The reader of the window. */
export const readSuggestions: ReadSuggestions = (text, language, day) => reader.ask({ text, language, day })
