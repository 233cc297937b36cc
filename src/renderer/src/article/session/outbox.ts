import type { Change } from '../../../../core/model/change.ts'
import { createValue, type Value } from './value.ts'

/** What is sent in one save. `body` is the text of its JSON form; null where only records changed. */
export interface Batch {
  readonly body: string | null
  readonly changes: readonly Change[]
}

export type SaveState =
  | { readonly name: 'saved'; readonly at: string | null }
  | { readonly name: 'unsaved' }
  | { readonly name: 'saving' }
  | { readonly name: 'failed'; readonly message: string }

export interface Outbox {
  readonly state: Value<SaveState>
  /** Changes not yet known to be saved, oldest first. */
  readonly pending: () => readonly Change[]
  /** Takes what was done; it is sent soon. */
  readonly add: (changes: readonly Change[], bodyChanged: boolean) => void
  /** Sends everything now. Resolves once it is saved, rejects where it could not be. */
  readonly flush: () => Promise<void>
}

/**
 * How long typing may pause before it is saved, and how long text may wait for its save at the most, in milliseconds:
 * with the save itself, text that is not yet saved is never older than a second.
 */
const typingPause = 400
const longestWait = 700
/** Records are saved at once; the wait joins those of one action. */
const recordWait = 30
const firstRetry = 2_000
const longestRetry = 30_000

/**
 * Keeps what was done until the library has it: one save at a time, in order, tried again when it fails.
 * @param save writes a batch; gives the instant it was saved
 * @param body takes the document as it is now, as the text of its JSON form
 */
export const createOutbox = (save: (batch: Batch) => Promise<string>, body: () => string): Outbox => {
  const state = createValue<SaveState>({ name: 'saved', at: null })
  let changes: readonly Change[] = []
  let bodyChanged = false
  let unsavedSince: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<void> | null = null
  let retryWait = firstRetry

  const isDirty = (): boolean => changes.length > 0 || bodyChanged

  const stopWaiting = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  const wait = (milliseconds: number): void => {
    stopWaiting()
    timer = setTimeout(() => void send().catch(() => {}), milliseconds)
  }

  /** Sends what is there soon: text counts from when the first of it was typed. */
  const sendSoon = (hasRecords: boolean): void => {
    const spent = Date.now() - (unsavedSince ?? Date.now())
    wait(hasRecords ? recordWait : Math.max(0, Math.min(typingPause, longestWait - spent)))
  }

  const attempt = async (): Promise<void> => {
    stopWaiting()
    const sent = changes
    const withBody = bodyChanged
    bodyChanged = false
    unsavedSince = null
    state.set({ name: 'saving' })
    try {
      const at = await save({ body: withBody ? body() : null, changes: sent })
      changes = changes.slice(sent.length)
      retryWait = firstRetry
      state.set(isDirty() ? { name: 'unsaved' } : { name: 'saved', at })
      if (isDirty()) sendSoon(changes.length > 0)
    } catch (error) {
      bodyChanged ||= withBody
      state.set({ name: 'failed', message: error instanceof Error ? error.message : String(error) })
      wait(retryWait)
      retryWait = Math.min(retryWait * 2, longestRetry)
      throw error
    }
  }

  const send = (): Promise<void> => {
    running ??= attempt().finally(() => {
      running = null
    })
    return running
  }

  const flush = async (): Promise<void> => {
    if (running) await running
    while (isDirty()) await send()
  }

  return {
    state,
    pending: () => changes,
    add: (added, body) => {
      if (added.length === 0 && !body) return
      changes = [...changes, ...added]
      bodyChanged ||= body
      unsavedSince ??= Date.now()
      if (state.get().name === 'saved') state.set({ name: 'unsaved' })
      if (running || state.get().name === 'failed') return
      sendSoon(added.length > 0)
    },
    flush,
  }
}
