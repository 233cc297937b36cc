import { parentPort, workerData } from 'node:worker_threads'
import { failureOf } from '../../core/errors.ts'
import { type ImportOptions, importFile } from './import-file.ts'
import type { ImportFile } from './sniff.ts'

/** What the worker is given to read. */
export interface WorkerTask {
  readonly file: ImportFile
  readonly options: ImportOptions
}

// The first word says that the worker has started: what fails before it fails for reasons that are not the file's.
parentPort?.postMessage({ started: true })
const { file, options } = workerData as WorkerTask
try {
  const article = await importFile(file, options, (step, part) => parentPort?.postMessage({ step, part }))
  parentPort?.postMessage({ article })
} catch (error) {
  parentPort?.postMessage(failureOf(error))
}
