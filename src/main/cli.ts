import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { AttestError } from '../core/errors.ts'
import type { App } from './app.ts'
import { type CliArguments, type CliCommand, help, parseArguments, UsageError, usage } from './cli/arguments.ts'
import { annotateArticle } from './cli/annotate.ts'
import { listBackups, makeBackup, restoreBackup } from './cli/backups.ts'
import { type Call, callThrough } from './cli/call.ts'
import { exportArticles, type SavePlace } from './cli/export.ts'
import { importFiles } from './cli/import.ts'
import { importLine } from './cli/import-line.ts'
import { listArticles } from './cli/list.ts'
import { type Passphrases, passphrasesFrom } from './cli/passphrases.ts'
import { showProgress } from './cli/progress.ts'
import { decryptLibrary, encryptLibrary } from './cli/protect.ts'
import { showArticle } from './cli/show.ts'
import type { ClosedLibrary } from './closed-library.ts'
import { freePath } from './handlers/free-path.ts'
import { faultLog } from './fault-log.ts'
import { defaultLibraryPath } from './library-path.ts'
import { userName } from './user-name.ts'

interface Outcome {
  readonly output: string | Uint8Array
  readonly failures: readonly string[]
  /** What is said beside the output, and is no failure. */
  readonly notes?: readonly string[]
  /** What was asked for was done, and the answer is no: an article that is not cleared. */
  readonly isNo?: boolean
  /** The user stopped it before its end. */
  readonly isStopped?: boolean
}

/** What is done to a library while it is closed. */
const closedNames = ['backups', 'restore', 'encrypt', 'decrypt'] as const
type ClosedWork = Extract<CliCommand, { name: (typeof closedNames)[number] }>

type Work = Exclude<CliCommand, ClosedWork | { name: 'help' | 'suggest' | 'check' | 'doctor' | 'log' }>

const isClosedWork = (command: CliCommand): command is ClosedWork => closedNames.some((name) => name === command.name)

const run = async (command: Work, json: boolean, call: Call, place: SavePlace): Promise<Outcome> => {
  switch (command.name) {
    case 'import':
      return bringIn(command, json, call)
    case 'list':
      return { output: await listArticles(call, json), failures: [] }
    case 'show':
      return { output: await showArticle(call, command.id, json), failures: [] }
    case 'annotate':
      return annotateArticle(call, command, json)
    case 'backup':
      return { output: await makeBackup(call, json), failures: [] }
    case 'export':
      return exportArticles(call, place, command, json, { progressOf, signal: stopSignal() })
  }
}

const progressOf = (total: number) => showProgress(total, process.stderr, () => performance.now())

/** Exit status of a program that was stopped. */
const stopped = 130

/** One keystroke may arrive twice within this: from the terminal, and passed on by what started the program. In ms. */
const sameKeystroke = 500

/** Comes when the user presses Ctrl-C, or the system wants the program to end; the second time it ends at once. */
const stopSignal = (): AbortSignal => {
  const stop = new AbortController()
  let last = 0
  const hear = (): void => {
    if (stop.signal.aborted && performance.now() - last > sameKeystroke) process.exit(stopped)
    last = performance.now()
    stop.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, hear)
  return stop.signal
}

const bringIn = async (
  command: Extract<CliCommand, { name: 'import' }>,
  json: boolean,
  call: Call,
): Promise<Outcome> => {
  // What was begun is brought to its end, whether anybody reads on or not.
  whenNobodyReads = () => {}
  const print = (text: string): void => void process.stdout.write(text)
  const { failures, isStopped } = await importFiles(call, command, json, { print, progressOf, signal: stopSignal() })
  return { output: '', failures, isStopped }
}

const version = (): string => {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return manifest.version
}

const libraryPath = (library: string | null): string =>
  resolve(library ?? defaultLibraryPath(process.env, process.platform))

const clock = () => new Date()

const closedLibraryAt = async (library: string | null): Promise<ClosedLibrary> => {
  const { closedLibrary } = await import('./closed-library.ts')
  return closedLibrary(libraryPath(library), clock)
}

/** The key of a confidential library, whose passphrase is asked for; null where it has none. */
const keyOf = async (library: string | null, passphrases: Passphrases): Promise<ReturnType<ClosedLibrary['key']>> => {
  const closed = await closedLibraryAt(library)
  if (closed.isConfidential()) await closed.unlock(await passphrases.present())
  return closed.key()
}

const openApp = async (library: string | null, place: SavePlace, passphrases: Passphrases): Promise<App> => {
  // Loaded only where there is something to do: help and wrong usage answer at once.
  const { createApp } = await import('./app.ts')
  return createApp({
    libraryPath: libraryPath(library),
    key: await keyOf(library, passphrases),
    clock,
    newId: randomUUID,
    // A fault is told in one line, like every other failure; where it happened stands in the log.
    log: faultLog(libraryPath(library), clock).add,
    ports: {
      chooseSavePath: async (name) => (place.folder === null ? place.path : freePath(place.folder, name)),
    },
    appVersion: version(),
    fileReader: {
      program: join(import.meta.dirname, 'handlers', 'import-many', 'file-reader.ts'),
      threads: availableParallelism(),
    },
    userName: userName(),
  })
}

const printSuggestions = async (): Promise<Outcome> => {
  // The language model is loaded only where it is needed.
  const { suggestLines } = await import('./cli/suggest.ts')
  for await (const line of suggestLines(process.stdin)) process.stdout.write(line)
  return { output: '', failures: [] }
}

const checked = async (
  what: string,
  library: string | null,
  json: boolean,
  passphrases: Passphrases,
): Promise<Outcome> => {
  const { checkFile, checkArticle, isFile } = await import('./cli/check.ts')
  if (await isFile(what)) return checkFile(what, json)
  const app = await openApp(library, { path: '', folder: null }, passphrases)
  try {
    return await checkArticle(callThrough(app.dispatch), what, json)
  } finally {
    app.close()
  }
}

const examined = async (
  mend: boolean,
  library: string | null,
  json: boolean,
  passphrases: Passphrases,
): Promise<Outcome> => {
  const { examine } = await import('./cli/doctor.ts')
  return examine(libraryPath(library), mend, json, await keyOf(library, passphrases))
}

const done = (output: string): Outcome => ({ output, failures: [] })

const doneToClosed = async (
  command: ClosedWork,
  library: string | null,
  json: boolean,
  passphrases: Passphrases,
): Promise<Outcome> => {
  const closed = await closedLibraryAt(library)
  switch (command.name) {
    case 'backups':
      return done(listBackups(closed, json))
    case 'restore':
      return done(await restoreBackup(closed, command.what, passphrases, json))
    case 'encrypt':
      return done(await encryptLibrary(closed, passphrases, command.oldBackups, json))
    case 'decrypt':
      return done(await decryptLibrary(closed, passphrases, command.oldBackups, json))
  }
}

const answer = async ({ command, library, json, passphraseFd }: CliArguments): Promise<Outcome> => {
  const passphrases = passphrasesFrom(passphraseFd)
  if (command.name === 'help') return { output: help, failures: [] }
  if (command.name === 'suggest') return printSuggestions()
  if (command.name === 'check') return checked(command.what, library, json, passphrases)
  if (command.name === 'log') return { output: faultLog(libraryPath(library), clock).read(), failures: [] }
  if (command.name === 'doctor') return examined(command.mend, library, json, passphrases)
  if (isClosedWork(command)) return doneToClosed(command, library, json, passphrases)
  const place: SavePlace = { path: '', folder: null }
  const app = await openApp(library, place, passphrases)
  if (process.stderr.isTTY) app.subscribe((notice) => process.stderr.write(importLine(notice)))
  try {
    return await run(command, json, callThrough(app.dispatch), place)
  } finally {
    app.close()
  }
}

const say = (line: string): void => void process.stderr.write(`attest: ${line}\n`)

/** Runs the command line. @returns the exit status */
const main = async (args: readonly string[]): Promise<number> => {
  try {
    const { output, failures, notes = [], isNo = false, isStopped = false } = await answer(parseArguments(args))
    process.stdout.write(output)
    for (const line of [...notes, ...failures]) say(line)
    if (isStopped) return stopped
    return failures.length > 0 || isNo ? 1 : 0
  } catch (error) {
    if (error instanceof UsageError) {
      say(error.message)
      process.stderr.write(`${usage}\n`)
      return 2
    }
    say(error instanceof AttestError ? error.message : 'Something went wrong inside Attest.')
    return 1
  }
}

// Whoever reads the output may stop early; that is no failure.
let whenNobodyReads = (): void => process.exit(0)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') whenNobodyReads()
  else process.exit(1)
})
process.exitCode = await main(process.argv.slice(2))
