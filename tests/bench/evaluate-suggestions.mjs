// Scores the suggestions against corpora that lie outside the project.
//
//   ATTEST_SHARED=FOLDER npm run eval [-- --errors 50]     or     npm run eval -- FOLDER
//
// FOLDER holds corpora/*.jsonl and tools/score-attributions.mjs, or is the corpora's own folder beside tools.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

const [first = '', ...rest] = process.argv.slice(2)
const named = first !== '' && !first.startsWith('--')
const folder = resolve(named ? first : (process.env.ATTEST_SHARED ?? ''))
const corpora = existsSync(join(folder, 'corpora')) ? join(folder, 'corpora') : folder
const scorer = join(dirname(corpora), 'tools', 'score-attributions.mjs')
const options = named ? rest : process.argv.slice(2)
const commandLine = join(import.meta.dirname, '..', '..', 'src', 'main', 'cli.ts')

if (!existsSync(scorer)) {
  process.stderr.write('Name the folder of the corpora: npm run eval -- FOLDER, or ATTEST_SHARED=FOLDER npm run eval\n')
  process.exit(2)
}

/** The same documents with the attributions that reach the threshold of the window. */
const shownAlone = (lines) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { id, attributions } = JSON.parse(line)
      return `${JSON.stringify({ id, attributions: attributions.filter(({ shown }) => shown) })}\n`
    })
    .join('')

const scratch = mkdtempSync(join(tmpdir(), 'attest-eval-'))
try {
  for (const name of readdirSync(corpora).filter((file) => file.endsWith('.jsonl'))) {
    const gold = join(corpora, name)
    const predicted = join(scratch, name)
    const started = performance.now()
    const run = spawnSync(process.execPath, [commandLine, 'suggest'], {
      input: readFileSync(gold),
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    if (run.status !== 0) process.exit(run.status ?? 1)
    writeFileSync(predicted, run.stdout)
    process.stdout.write(`\n${basename(name)} (${Math.round(performance.now() - started)} ms with start)\n`)
    spawnSync(process.execPath, [scorer, gold, predicted, ...options], { stdio: 'inherit' })
    const shown = join(scratch, `shown-${name}`)
    writeFileSync(shown, shownAlone(run.stdout.toString('utf8')))
    process.stdout.write(`\n${basename(name)}, what an editor is shown alone\n`)
    spawnSync(process.execPath, [scorer, gold, shown], { stdio: 'inherit' })
  }
} finally {
  rmSync(scratch, { recursive: true })
}
