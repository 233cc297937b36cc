import { Worker } from 'node:worker_threads'
import { AttestError } from '../../../core/errors.ts'
import type { TellStep } from '../../../core/model/import-step.ts'
import { isOutOfMemory, mostMegabytes, tooMuch } from '../reading-thread.ts'
import type { ReadFile, ReadingAnswer, ReadingTask } from './file-reader.ts'

/** So many files have to be waiting for a thread before another one is worth its start. */
const worthAnother = 8

/** Threads that read files as articles, side by side. */
export interface FileReaders {
  /** @throws AttestError as reading one file does */
  readonly read: (task: Omit<ReadingTask, 'number'>, tell?: TellStep) => Promise<ReadFile>
  /** Ends the threads; what they had at hand is never answered. */
  readonly close: () => void
}

interface Waiting {
  readonly task: ReadingTask
  readonly tell: TellStep
  readonly resolve: (read: ReadFile) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  /** By number, in the order in which they are read. */
  readonly waiting: Map<number, Waiting>
}

/**
 * @param program of a thread
 * @param most so many threads at the most; they are started as files come
 */
export const createFileReaders = (program: string, most: number): FileReaders => {
  const threads = new Set<Thread>()
  let numbers = 0

  const give = (waiting: Waiting): void => {
    const thread = freeThread()
    thread.waiting.set(waiting.task.number, waiting)
    thread.worker.postMessage(waiting.task)
  }

  /** A thread died of the file it was reading: that one fails, and the others go to another thread. */
  const bury = (thread: Thread, error: unknown): void => {
    if (!threads.delete(thread)) return
    const [dead, ...others] = thread.waiting.values()
    dead?.reject(isOutOfMemory(error) ? tooMuch(error) : error)
    for (const each of others) give(each)
  }

  const start = (): Thread => {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
    const thread: Thread = { worker, waiting: new Map() }
    worker.on('message', (answer: ReadingAnswer) => {
      const waiting = thread.waiting.get(answer.number)
      if ('step' in answer) {
        waiting?.tell(answer.step, answer.part)
        return
      }
      thread.waiting.delete(answer.number)
      if ('read' in answer) waiting?.resolve(answer.read)
      else waiting?.reject(new AttestError(answer.failure.code, answer.failure.message))
    })
    let fault: unknown = new Error('A thread that reads files has ended.')
    worker.on('error', (error) => {
      fault = error
    })
    // What it had answered before has arrived by then.
    worker.on('exit', () => bury(thread, fault))
    threads.add(thread)
    return thread
  }

  const freeThread = (): Thread => {
    const [least] = [...threads].toSorted((one, other) => one.waiting.size - other.waiting.size)
    return least && (threads.size >= most || least.waiting.size < worthAnother) ? least : start()
  }

  return {
    read: (task, tell = () => {}) =>
      new Promise((resolve, reject) => {
        numbers++
        give({ task: { ...task, number: numbers }, tell, resolve, reject })
      }),
    close: () => {
      for (const { worker } of threads) void worker.terminate()
      threads.clear()
    },
  }
}
