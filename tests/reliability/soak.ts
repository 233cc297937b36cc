import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem, type as system } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { AttestApp } from '../e2e/pages/attest-app.ts'
import { ask } from '../e2e/support/stored-article.ts'
import { tryInputs } from '../hostile/try-inputs.ts'
import { fuzzDoor } from './fuzz/fuzz-door.ts'
import { fuzzWindow } from './fuzz/fuzz-window.ts'
import { editAtLength, editsAnHour } from './editing/edit-at-length.ts'
import type { KillTest, Round } from './kill/kill-test.ts'
import { killTests } from './kill/kill-tests.ts'
import { whileWriting } from './kill/while-writing.ts'
import { keepQuotes } from './many-quotes/keep-quotes.ts'
import { randomNumbers } from '../support/random-numbers.ts'

// Runs the reliability tests at length, and prints a table of figures:
//
//   npm run soak            20 kills of each kind, 10,000 malformed calls
//   npm run soak -- 5 1     5 kills of each kind, with another seed
//   npm run soak -- editing eight hours of editing alone
//
// Ends with an error at the first thing that is lost, half done, changed or not answered.

const isEditingAlone = process.argv[2] === 'editing'
const kills = Number(process.argv[2] ?? 20)
const seed = Number(process.argv[3] ?? 6)
const calls = 10_000
const windowCalls = 5000
const quotes = 100_000
const inputs = 20_000

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const inFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'attest soak '))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const machine = (): string => {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  const database = new Sqlite(':memory:')
  const sqlite = database.prepare<[], string>('SELECT sqlite_version()').pluck().get()
  database.close()
  return `${system()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB; Node ${process.versions.node}, SQLite ${sqlite}; seed ${seed}`
}

/** Hours of editing, and how many times the memory after the second of them the app may take after the last. */
const hours = 8
const mostGrowth = 1.1

const runEditing = async (): Promise<void> => {
  const taken = await editAtLength(hours)
  const growth = (taken.at(-1) ?? Number.NaN) / (taken[1] ?? Number.NaN)
  const each = taken.map((memory) => memory.toFixed(0)).join(', ')
  say(`| ${hours} hours of editing | ${hours * editsAnHour} edits | MB taken after each: ${each} | |`)
  if (!(growth <= mostGrowth)) throw new Error(`memory grew to ${growth.toFixed(2)} times`)
}

/** Text that is not yet saved is never older than this, in ms. */
const oldestUnsaved = 1000

const runKills = (kill: KillTest): Promise<void> =>
  inFolder(async (folder) => {
    const random = randomNumbers(seed)
    await kill.prepare(folder)
    const rounds: Round[] = []
    for (let round = 0; round < kills; round++) rounds.push(await kill.round(folder, random))
    const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0)
    const ages = rounds.flatMap(({ oldestLost }) => oldestLost ?? [])
    const oldest = Math.max(0, ...ages)
    const unsaved = ages.length > 0 ? `; what was not yet saved was at most ${oldest} ms old` : ''
    say(`| killed while ${kill.name} | ${kills} kills | ${acknowledged} | 0${unsaved} |`)
    if (oldest > oldestUnsaved) throw new Error(`text was unsaved for ${oldest} ms`)
  })

const inWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([code, count]) => `${code} ${count}`).join(', ')

const runReliability = async (): Promise<void> => {
  for (const kill of [whileWriting, ...killTests]) await runKills(kill)
  await inFolder((folder) => keepQuotes(folder, quotes))
  say(`| quotes in one article | ${quotes} quotes | each at its place, once, in its order | 0 |`)
  await inFolder(async (folder) => {
    say(`| malformed calls | ${calls} calls | all refused: ${inWords(await fuzzDoor(folder, calls, seed))} | 0 |`)
  })
  await inFolder(async (folder) => {
    const attest = await AttestApp.launch(folder)
    const [article] = (await ask(attest, 'desk.list', { text: '', states: [], offset: 0, limit: 1 })).items
    const counts = await fuzzWindow(attest, article?.id ?? '', windowCalls, seed)
    await attest.quit()
    const sent = [...counts.values()].reduce((sum, count) => sum + count, 0)
    say(`| malformed calls from the window | ${sent} calls | all refused: ${inWords(counts)} | 0 |`)
  })
  say(`| bad inputs brought in | ${inputs} files | ${inWords(await tryInputs(inputs, seed))} | 0 |`)
}

say(machine())
say('')
say('| what | tried | acknowledged before, and found | lost or half done |')
say('|---|---|---|---|')
await runEditing()
if (!isEditingAlone) await runReliability()
