import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import type { CliCommand } from './arguments.ts'
import { allArticles, wholeId } from './articles.ts'
import type { Call } from './call.ts'
import type { Progress } from './progress.ts'
import { profileId } from './profiles.ts'
import { asJson, oneLine } from './terminal-text.ts'

type ExportCommand = Extract<CliCommand, { name: 'export' }>

/** Where the next export is to be written. */
export interface SavePlace {
  path: string
  /** A folder, in which every export gets a free name. */
  folder: string | null
}

/** What to print, what is open where articles are not cleared, and what could not be exported. */
export interface Exported {
  readonly output: string | Uint8Array
  readonly notes: readonly string[]
  readonly failures: readonly string[]
  readonly isStopped?: boolean
}

/** What work on many articles is told through, and ended by between two of them. */
export interface ExportSurroundings {
  readonly progressOf: (total: number) => Progress
  readonly signal: AbortSignal
}

const noteOf = (notCleared: string): readonly string[] =>
  notCleared === '' ? [] : [`exported, but not cleared: ${notCleared}`]

const exportOne = async (
  call: Call,
  place: SavePlace,
  { format, profile: named, out }: ExportCommand,
  id: string,
  json: boolean,
): Promise<Exported> => {
  const profile = await profileId(call, named)
  if (out !== '-') {
    place.path = out
    const { notCleared } = await call('article.export', { id, format, profile })
    const output = json ? asJson({ id, format, profile: named, file: out, notCleared }) : ''
    return { output, notes: noteOf(notCleared), failures: [] }
  }
  const folder = await mkdtemp(join(tmpdir(), 'attest-'))
  try {
    place.path = join(folder, 'export')
    const { notCleared } = await call('article.export', { id, format, profile })
    return { output: await readFile(place.path), notes: noteOf(notCleared), failures: [] }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const exportMany = async (
  call: Call,
  place: SavePlace,
  { format, profile: named, out }: ExportCommand,
  ids: readonly string[],
  json: boolean,
  { progressOf, signal }: ExportSurroundings,
): Promise<Exported> => {
  const progress = progressOf(ids.length)
  const profile = await profileId(call, named)
  await mkdir(out, { recursive: true })
  place.folder = out
  const written: { id: string; file: string; notCleared: string }[] = []
  const failures: string[] = []
  let isStopped = false
  for (const [done, id] of ids.entries()) {
    if (signal.aborted) {
      failures.push(`stopped: ${ids.length - done} of ${ids.length} articles were not exported`)
      isStopped = true
      break
    }
    progress.tell(done)
    try {
      const { saved, notCleared } = await call('article.export', { id, format, profile })
      written.push({ id, file: join(out, saved ?? ''), notCleared })
    } catch (error) {
      if (!(error instanceof AttestError)) throw error
      failures.push(oneLine(`${id}: ${error.message}`))
    }
  }
  if (!isStopped) progress.tell(ids.length)
  progress.end()
  const open = written.filter(({ notCleared }) => notCleared !== '').length
  const lines = written.map(({ id, file }) => `${id}  ${oneLine(basename(file))}\n`).join('')
  return {
    output: json ? asJson(written) : lines,
    notes: open === 0 ? [] : [`exported, but not cleared: ${open} of ${written.length}`],
    failures,
    isStopped,
  }
}

/**
 * Writes one article or many.
 * @param place where the library is told to write to
 * @returns what to print: nothing, a JSON line, a line for each of many, or the export itself
 */
export const exportArticles = async (
  call: Call,
  place: SavePlace,
  command: ExportCommand,
  json: boolean,
  surroundings: ExportSurroundings,
): Promise<Exported> => {
  const [only, ...more] = command.ids ?? []
  if (only !== undefined && more.length === 0) return exportOne(call, place, command, await wholeId(call, only), json)
  const ids = command.ids
    ? await Promise.all(command.ids.map((each) => wholeId(call, each)))
    : (await allArticles(call)).map(({ id }) => id)
  return exportMany(call, place, command, ids, json, surroundings)
}
