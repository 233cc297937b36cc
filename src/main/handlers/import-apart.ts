import { Worker } from 'node:worker_threads'
import { AttestError, type ErrorCode } from '../../core/errors.ts'
import type { ImportStep, TellStep } from '../../core/model/import-step.ts'
import type { ImportOptions } from '../import/import-file.ts'
import type { ImportedArticle } from '../import/imported-article.ts'
import type { ImportFile } from '../import/sniff.ts'
import { cancelled, isOutOfMemory, mostMegabytes, tooMuch } from './reading-thread.ts'

/** Files below this are read sooner than a thread has started. */
const worthAThread = 64 * 1024

type Answer =
  | { readonly started: true }
  | { readonly step: ImportStep; readonly part: number }
  | { readonly article: ImportedArticle }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string } }

/** Reads a file in a thread; null where there is no thread to be had. */
const readInThread = (
  worker: string,
  file: ImportFile,
  options: ImportOptions,
  signal: AbortSignal,
  tell: TellStep,
): Promise<ImportedArticle | null> =>
  new Promise((resolve, reject) => {
    let hasStarted = false
    const thread = new Worker(worker, {
      workerData: { file, options },
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const end = (): void => {
      reject(cancelled())
      void thread.terminate()
    }
    signal.addEventListener('abort', end)
    thread.on('message', (answer: Answer) => {
      if ('started' in answer) hasStarted = true
      else if ('step' in answer) tell(answer.step, answer.part)
      else if ('article' in answer) resolve(answer.article)
      else reject(new AttestError(answer.failure.code, answer.failure.message))
    })
    thread.on('error', (error) => {
      if (isOutOfMemory(error)) reject(tooMuch(error))
      else if (hasStarted) reject(error)
      else resolve(null)
    })
    thread.on('exit', () => {
      signal.removeEventListener('abort', end)
      resolve(null)
    })
  })

/**
 * Reads a file as an article, a large one in a thread of its own, so that the window goes on meanwhile.
 * @param worker the program of the thread; null where everything waits for the import anyway
 * @param signal ends the thread
 * @param tell told how far reading has got
 * @throws AttestError `empty_file`, `unsupported_format`, `unreadable_file`, `too_large`, `cancelled`
 */
export const importApart = async (
  worker: string | null,
  file: ImportFile,
  options: ImportOptions,
  signal: AbortSignal,
  tell: TellStep,
): Promise<ImportedArticle> => {
  if (signal.aborted) throw cancelled()
  const isLarge = file.bytes.length >= worthAThread
  const apart = worker && isLarge ? await readInThread(worker, file, options, signal, tell) : null
  if (apart) return apart
  const { importFile } = await import('../import/import-file.ts')
  return importFile(file, options, tell)
}
