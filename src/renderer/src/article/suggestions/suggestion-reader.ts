import type { Suggestion } from '../../../../core/model/suggestion.ts'

/** What the worker is asked, and what it answers to the question of this number. */
export interface ReadQuestion {
  readonly number: number
  readonly text: string
  /** ISO 639-1. */
  readonly language: string
}
export type ReadAnswer =
  | { readonly number: number; readonly suggestions: readonly Suggestion[] }
  | { readonly number: number; readonly problem: string }

/** Reads copy for suggestions, in reading order; offsets are UTF-16 offsets into the text. Rejects where it failed. */
export type ReadSuggestions = (text: string, language: string) => Promise<readonly Suggestion[]>

interface Waiting {
  readonly resolve: (suggestions: readonly Suggestion[]) => void
  readonly reject: (error: Error) => void
}

/** The part of a Worker that is used. */
export type ReadingWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

/**
 * A reader that works in a worker of its own, started with the first question. One that fails as a whole is let go, and
 * the next question starts another.
 */
export const createSuggestionReader = (start: () => ReadingWorker): ReadSuggestions => {
  const waiting = new Map<number, Waiting>()
  let worker: ReadingWorker | null = null
  let asked = 0

  const letGo = (problem: string): void => {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(new Error(problem))
    waiting.clear()
  }

  const started = (): ReadingWorker => {
    const fresh = start()
    fresh.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      const asker = waiting.get(data.number)
      waiting.delete(data.number)
      if ('problem' in data) asker?.reject(new Error(data.problem))
      else asker?.resolve(data.suggestions)
    })
    fresh.addEventListener('error', ({ message }: ErrorEvent) => letGo(message))
    return fresh
  }

  return (text, language) =>
    new Promise((resolve, reject) => {
      worker ??= started()
      asked += 1
      waiting.set(asked, { resolve, reject })
      worker.postMessage({ number: asked, text, language } satisfies ReadQuestion)
    })
}

/** The reader of the window. */
export const readSuggestions = createSuggestionReader(
  () => new Worker(new URL('./suggestion-worker.ts', import.meta.url), { type: 'module', name: 'suggestions' }),
)
