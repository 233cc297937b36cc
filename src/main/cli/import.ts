import { basename } from 'node:path'
import type { Output } from '../../core/api.ts'
import { AttestError, type ErrorCode, failureOf } from '../../core/errors.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { readImportFile } from '../handlers/file-input.ts'
import type { CliCommand } from './arguments.ts'
import type { Call } from './call.ts'
import { filesIn } from './files-in.ts'
import type { Progress } from './progress.ts'
import { jsonList, oneLine } from './terminal-text.ts'

type ImportCommand = Extract<CliCommand, { name: 'import' }>
type BroughtIn = Output<'article.importMany'>[number]
type Imported = Exclude<BroughtIn, { readonly failure: unknown }>

/** What the work is told through, and ended by. */
export interface ImportSurroundings {
  readonly print: (text: string) => void
  readonly progressOf: (total: number) => Progress
  /** The user wants no more. */
  readonly signal: AbortSignal
}

/** So many files, and so many bytes of them, are written in one transaction. */
const together = 50
const togetherBytes = 16 * 1024 * 1024

/** While so many batches are read, the next are not begun: what is held at a time does not grow with their number. */
const atATime = 3

interface File {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface Unread {
  readonly path: string
  readonly failure: AttestError
}

const readOne = async (path: string): Promise<File | Unread> => {
  try {
    return { path, ...(await readImportFile(path)) }
  } catch (error) {
    if (error instanceof AttestError) return { path, failure: error }
    throw error
  }
}

/** Reads files, a batch after the other. */
const batchesOf = async function* (paths: readonly string[]): AsyncGenerator<readonly (File | Unread)[]> {
  let batch: (File | Unread)[] = []
  let size = 0
  for (const path of paths) {
    const file = await readOne(path)
    batch.push(file)
    size += 'bytes' in file ? file.bytes.length : 0
    if (batch.length < together && size < togetherBytes) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/** What is wrong with the library or its disk: no other file would come in either. */
const endsAll: readonly ErrorCode[] = ['disk_full', 'read_only', 'library_missing', 'library_damaged', 'library_busy']

const isAboutAll = (error: unknown): boolean => error instanceof AttestError && endsAll.includes(error.code)

const isCancelled = (error: unknown): boolean => error instanceof AttestError && error.code === 'cancelled'

type Options = Pick<ImportCommand, 'trackedChanges' | 'suggest'>

/** Brings files in together, or where that fails, one by one: then only those fail that cannot come in. */
const bringIn = async (call: Call, files: readonly File[], options: Options): Promise<readonly BroughtIn[]> => {
  try {
    const batch = files.map(({ name, bytes }) => ({ name, bytes }))
    return batch.length === 0 ? [] : await call('article.importMany', { files: batch, ...options })
  } catch (error) {
    if (!(error instanceof AttestError) || isAboutAll(error) || isCancelled(error)) throw error
    if (files.length === 1) return [failureOf(error)]
    const results: BroughtIn[] = []
    for (const file of files) results.push(...(await bringIn(call, [file], options)))
    return results
  }
}

interface Result {
  readonly path: string
  readonly broughtIn: BroughtIn
}

const resultsOf = async (
  call: Call,
  batch: readonly (File | Unread)[],
  options: Options,
): Promise<readonly Result[]> => {
  const files = batch.filter((file) => 'bytes' in file)
  const brought = (await bringIn(call, files, options)).values()
  return batch.flatMap((file) => {
    const broughtIn = 'failure' in file ? failureOf(file.failure) : brought.next().value
    return broughtIn ? [{ path: file.path, broughtIn }] : []
  })
}

const line = (file: string, { id, isNew, wordCount, notes, suggestions }: Imported): string => {
  const name = oneLine(basename(file))
  if (!isNew) return `${id}  ${name}, in the library already`
  const suggested = suggestions === null ? '' : `, suggestions: ${suggestions}`
  return [`${id}  ${name}, words: ${wordCount}${suggested}`, ...notes.map((note) => `  ${oneLine(note)}`)].join('\n')
}

const asItem = (file: string, { suggestions, ...imported }: Imported) => ({
  file,
  ...imported,
  ...(suggestions !== null && { suggestions }),
})

/**
 * Brings in files, and those in folders, each as an article of its own. A file whose very bytes are in the library is not
 * brought in again, so that an import that was cut off can be repeated. One that cannot be read does not keep the others
 * out. What came in is printed as it comes.
 * @returns a line for each file that failed and one for what was left, and whether the user stopped it
 */
export const importFiles = async (
  call: Call,
  { files: named, ...options }: Omit<ImportCommand, 'name'>,
  json: boolean,
  { print, progressOf, signal }: ImportSurroundings,
): Promise<{ readonly failures: readonly string[]; readonly isStopped: boolean }> => {
  const paths = await filesIn(named)
  const progress = progressOf(paths.length)
  const failures: string[] = []
  let looked = 0
  let added = 0
  const list = jsonList(print)

  const tell = ({ path, broughtIn }: Result): void => {
    looked++
    if ('failure' in broughtIn) {
      const { message } = broughtIn.failure
      const name = basename(path)
      failures.push(oneLine(message.includes(name) ? message : `${name}: ${message}`))
      return
    }
    if (broughtIn.isNew) added++
    if (json) list.add(asItem(path, broughtIn))
    else print(`${line(path, broughtIn)}\n`)
  }

  const settle = async (work: Promise<readonly Result[]> | undefined): Promise<void> => {
    const results = (await work) ?? []
    progress.clear()
    for (const result of results) tell(result)
    progress.tell(looked)
  }

  const cancel = (): void => void call('article.cancelImport', {})
  signal.addEventListener('abort', cancel)
  const underWay: Promise<readonly Result[]>[] = []
  let end: string | null = null
  const unlessEnded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof AttestError)) throw error
      if (!isCancelled(error)) end = error.message
    }
  }
  progress.tell(0)
  await unlessEnded(async () => {
    for await (const batch of batchesOf(paths)) {
      if (signal.aborted) break
      const work = resultsOf(call, batch, options)
      // It may fail before its turn has come to be waited for.
      work.catch(() => {})
      underWay.push(work)
      if (underWay.length >= atATime) await settle(underWay.shift())
    }
  })
  for (const work of underWay) await unlessEnded(() => settle(work))
  signal.removeEventListener('abort', cancel)
  progress.end()
  if (json) list.end()
  if (end !== null) failures.push(end)
  const left = paths.length - looked
  if (left > 0)
    failures.push(
      `stopped: ${countInWords(added, 'file')} brought in, ${left} not; the same command brings in the rest`,
    )
  return { failures, isStopped: signal.aborted && left > 0 }
}
