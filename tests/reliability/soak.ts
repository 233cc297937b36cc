import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem, type as system } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { fuzzDoor } from './fuzz/fuzz-door.ts'
import { killTests } from './kill/kill-tests.ts'
import { randomNumbers } from '../support/random-numbers.ts'

// Runs the reliability tests at length, and prints a table of figures:
//
//   npm run soak            40 kills of each kind, 10,000 malformed calls
//   npm run soak -- 5 1     5 kills of each kind, with another seed
//
// Ends with an error at the first thing that is lost, half done, changed or not answered.

const kills = Number(process.argv[2] ?? 40)
const seed = Number(process.argv[3] ?? 6)
const calls = 10_000

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

say(machine())
say('')
say('| what | tried | acknowledged before, and found | lost or half done |')
say('|---|---|---|---|')
for (const kill of killTests) {
  await inFolder(async (folder) => {
    const random = randomNumbers(seed)
    await kill.prepare(folder)
    let acknowledged = 0
    for (let round = 0; round < kills; round++) acknowledged += (await kill.round(folder, random)).acknowledged
    say(`| killed while ${kill.name} | ${kills} kills | ${acknowledged} | 0 |`)
  })
}
await inFolder(async (folder) => {
  const counts = await fuzzDoor(folder, calls, seed)
  const answered = [...counts].map(([code, count]) => `${code} ${count}`).join(', ')
  say(`| malformed calls | ${calls} calls | all refused: ${answered} | 0 |`)
})
