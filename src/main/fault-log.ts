import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import { AttestError } from '../core/errors.ts'

/** A log that has grown to this size is put aside, in bytes; the one put aside before it goes. */
const largestLog = 256 * 1024

/** How many lines of where a fault happened are kept. */
const mostFrames = 12

/** A record of faults of Attest itself: local, and without a word of any article. */
export interface FaultLog {
  /** Adds a fault. Never fails: where nothing can be written, nothing is. */
  readonly add: (error: unknown) => void
  /** Everything that is kept, oldest first; empty where there is nothing. */
  readonly read: () => string
}

/** The log that belongs to a library file. */
const logPath = (libraryPath: string): string => join(dirname(libraryPath), `${parse(libraryPath).name}.log`)

const olderPath = (path: string): string => `${path}.1`

/** Where it happened: functions and lines of the program, without the folders they lie in on this machine. */
const framesOf = ({ stack = '', message }: Error): readonly string[] => {
  // A message of several lines could look like a place: what follows it counts, where it can be told apart.
  const at = stack.indexOf(message)
  const places = at < 0 ? '' : stack.slice(at + message.length)
  return places
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .map((line) => line.replace(/(?<=[\s(])(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^()]*/g, (path) => basename(path)))
}

const oneWord = /^\w{1,60}$/

/**
 * What is written of a fault: its kind, its code, and where it happened. A message can quote what was being worked on,
 * so only our own sentences are kept, without the names in them.
 */
export const faultInWords = (error: unknown): string => {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`
  const name = oneWord.test(error.name) ? error.name : 'Error'
  const code = 'code' in error && oneWord.test(String(error.code)) ? ` ${error.code}` : ''
  const sentence = error instanceof AttestError ? `: ${error.message.replace(/“[^”]*”/g, '“…”')}` : ''
  const cause = error.cause instanceof Error ? [`caused by ${faultInWords(error.cause)}`] : []
  return [`${name}${code}${sentence}`, ...framesOf(error), ...cause].join('\n')
}

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const putAside = (path: string): void => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size >= largestLog) renameSync(path, olderPath(path))
}

/** The faults that were noted beside a library, oldest first; the text is empty where there are none. */
export const notedFaults = (libraryPath: string): { readonly fileName: string; readonly text: string } => {
  const path = logPath(libraryPath)
  return { fileName: basename(path), text: contentOf(olderPath(path)) + contentOf(path) }
}

/** Says a fault on the console, and notes it beside the library. Calls and copy are never part of it. */
export const tellFault =
  (libraryPath: string, clock: () => Date): ((error: unknown) => void) =>
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    faultLog(libraryPath, clock).add(error)
  }

/** The log of faults beside a library. @param clock dates its entries */
export const faultLog = (libraryPath: string, clock: () => Date): FaultLog => {
  const path = logPath(libraryPath)
  return {
    add: (error) => {
      try {
        putAside(path)
        appendFileSync(path, `${clock().toISOString()} ${faultInWords(error)}\n`)
      } catch {
        // A log that cannot be written must not be a fault of its own.
      }
    },
    read: () => notedFaults(libraryPath).text,
  }
}
