import { Worker } from 'node:worker_threads'
import type { Notice } from '../../core/notice.ts'
import { AttestError, type Reply } from '../../core/errors.ts'
import type { FromThread, Outcome, ShellPorts, ThreadStart, ToThread } from './messages.ts'

/** How long a library that does not close is waited for, in ms; its journal keeps what it had answered for. */
const closingPatience = 10_000

/** The door to a library in a thread: it answers with the reply as JSON text, which is handed on as it is. */
export type ThreadDispatch = (name: unknown, input: unknown) => Promise<string>

/** A library that lives in a thread of its own. */
export interface LibraryInThread {
  readonly dispatch: ThreadDispatch
  /** Whether it is open, as far as is known. */
  readonly isOpen: () => boolean
  /** Closes it and ends its thread; calls that were not answered by then, and later ones, are refused. */
  readonly close: () => Promise<void>
}

/** What a library in a thread has to do with around it. */
export interface Surroundings {
  readonly ports: ShellPorts
  readonly tell: (notice: Notice) => void
  /** Told that a fault nobody caught in the thread has been noted; it still answers. */
  readonly onFault: () => void
  /** Told of the thread's end where it was not asked for. */
  readonly onEnd: (reason: unknown) => void
}

/**
 * Most of what the thread makes is held for the length of one call. Left to itself, it would put up to 48 MB aside for
 * that, and keep them.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 6 }

const refused = JSON.stringify({
  ok: false,
  error: { code: 'internal', message: 'The library is closed. Everything that was shown as saved is in it.' },
} satisfies Reply<never>)

const outcomeOf = async (work: () => unknown): Promise<Outcome> => {
  try {
    return { value: await work() }
  } catch (error) {
    if (!(error instanceof AttestError)) return { fault: error }
    return { failure: { code: error.code, message: error.message } }
  }
}

/**
 * Starts a library in a thread of its own.
 * @param program the file of the thread's program
 */
export const libraryInThread = (program: string, start: ThreadStart, surroundings: Surroundings): LibraryInThread => {
  const thread = new Worker(program, { workerData: start, resourceLimits })
  const waiting = new Map<number, (reply: string) => void>()
  let called = 0
  let isOpen = false
  let isClosing = false
  let hasEnded = false

  const post = (message: ToThread): void => thread.postMessage(message)
  const shell = surroundings.ports as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
  const hear = async (message: FromThread): Promise<void> => {
    if (message.kind === 'reply') {
      waiting.get(message.id)?.(message.reply)
      waiting.delete(message.id)
    } else if (message.kind === 'ask') {
      const { id, port, given } = message
      post({ kind: 'outcome', id, outcome: await outcomeOf(() => shell[port]?.(...given)) })
    } else if (message.kind === 'notice') surroundings.tell(message.notice)
    else if (message.kind === 'opened') isOpen = message.isOpen
    else surroundings.onFault()
  }
  const ended = new Promise<void>((resolve) => {
    thread.on('exit', (code) => {
      if (!isClosing && !hasEnded) surroundings.onEnd(new Error(`The library’s thread has ended with ${code}.`))
      hasEnded = true
      isOpen = false
      for (const answer of waiting.values()) answer(refused)
      waiting.clear()
      resolve()
    })
  })
  thread.on('message', hear)
  thread.on('error', (error) => {
    hasEnded = true
    surroundings.onEnd(error)
  })

  return {
    dispatch: (name, input) => {
      if (isClosing || hasEnded) return Promise.resolve(refused)
      return new Promise((resolve) => {
        const id = called++
        waiting.set(id, resolve)
        post({ kind: 'call', id, name, input })
      })
    },
    isOpen: () => isOpen,
    close: async () => {
      isClosing = true
      post({ kind: 'close' })
      const patience = setTimeout(() => void thread.terminate(), closingPatience)
      await ended
      clearTimeout(patience)
    },
  }
}
