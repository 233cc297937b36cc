// Measures the app against its budgets and against what stands beside it, in one run on this machine.
//
//   npm run bench [-- --quick] [-- --check | --keep] [-- NAME …]     NAME as listed below
//
// --check  exit code 1 where a ratio has grown by more than a fifth since it was kept
// --keep   writes docs/benchmarks.md, its plots and the ratios; of all benchmarks, not --quick
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BenchLibrary } from './data/bench-library.ts'
import { makeBigLibrary } from './data/big-library.ts'
import { articleGrowth } from './library/article-growth.ts'
import { exportMonth } from './library/export-month.ts'
import { importDocument } from './library/import-document.ts'
import { importRate } from './library/import-rate.ts'
import { ledgerSpeed } from './library/ledger.ts'
import { searchSpeed } from './library/search.ts'
import { textWork } from './library/text-work.ts'
import { keep, keptRatios } from './report/keep.ts'
import { machineInWords } from './report/machine.ts'
import type { Measurement } from './report/measurement.ts'
import { paceInWords, timeSteadyWork } from './report/pace.ts'
import { regressionInWords, regressionsOf } from './report/regressions.ts'
import { tableOf } from './report/table.ts'
import { buildBaselinePage } from './window/baseline-window.ts'
import { keyToPaint } from './window/key-to-paint.ts'
import { ledgerToPaint } from './window/ledger-to-paint.ts'
import { memoryUse } from './window/memory.ts'
import { openArticle } from './window/open-article.ts'
import { scrollArticle, scrollLedger } from './window/scroll.ts'
import { startTime } from './window/start.ts'
import { stallsInWords } from './window/undisturbed.ts'

const executable = process.env.ATTEST_ELECTRON
if (!executable) throw new Error('ATTEST_ELECTRON has to name the Electron executable; `npm run bench` sets it.')

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const { quick } = values

const medium = { words: 10_000, annotations: 1_000 }
const large = { words: 50_000, annotations: 5_000 }
const short = { words: 1_000, annotations: 100 }
const librarySizes = quick ? [1_000] : [1_000, 10_000, 100_000]

/** The library the app is started on has about 500 MB, or 50 in a quick run. */
const startedOn = quick ? 1_000 : 10_000

const inTurn = async <Size>(
  sizes: readonly Size[],
  measure: (size: Size) => Promise<readonly Measurement[]>,
): Promise<readonly Measurement[]> => {
  const measured: Measurement[] = []
  for (const size of sizes) measured.push(...(await measure(size)))
  return measured
}

const inWindow = async (library: BenchLibrary & { readonly megabytes: number }) => [
  ...(await startTime(executable, library)),
  ...(await ledgerToPaint(library)),
  ...(await withPage((html) => scrollLedger(executable, html, library))),
]

/** A library is made once for all that is measured in it: the largest takes minutes. */
const inLibraries = () =>
  inTurn(librarySizes, async (articles) => {
    process.stderr.write(`  a library of ${articles.toLocaleString('en-GB')} articles …\n`)
    const library = await makeBigLibrary(articles)
    try {
      return [
        ...(await ledgerSpeed(library, articles)),
        ...(await searchSpeed(library, articles)),
        ...(await exportMonth(library)),
        ...(articles === startedOn ? await inWindow(library) : []),
      ]
    } finally {
      await library.remove()
    }
  })

const withPage = async (measure: (html: string) => Promise<readonly Measurement[]>) => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'))
  try {
    return await measure(await buildBaselinePage(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const benchmarks: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  typing: () =>
    withPage((html) =>
      inTurn(quick ? [medium] : [short, medium, large], (size) => keyToPaint(executable, html, size, quick ? 3 : 10)),
    ),
  opening: () =>
    withPage((html) =>
      inTurn(
        [{ ...medium, most: 300 }, ...(quick ? [] : [{ words: 100_000, annotations: 5_000, most: 1_500 }])],
        (size) => openArticle(executable, html, size),
      ),
    ),
  scrolling: () =>
    withPage((html) => inTurn(quick ? [medium] : [medium, large], (size) => scrollArticle(executable, html, size))),
  memory: () => withPage((html) => memoryUse(executable, html, medium.words, medium.annotations)),
  article: () =>
    inTurn(quick ? [short, medium] : [short, medium, large, { words: 100_000, annotations: 5_000 }], (size) =>
      articleGrowth(size.words, size.annotations),
    ),
  text: async () => textWork(1_000),
  library: inLibraries,
  import: () => importRate(quick ? [200] : [2_000, 10_000]),
  document: () => importDocument(500, 2_000),
}

const wanted = positionals.length > 0 ? positionals : Object.keys(benchmarks)
const unknown = wanted.find((name) => !Object.hasOwn(benchmarks, name))
if (unknown !== undefined) {
  process.stderr.write(`There is no benchmark “${unknown}”. There are: ${Object.keys(benchmarks).join(', ')}\n`)
  process.exit(2)
}

if (values.keep && (quick || positionals.length > 0)) {
  process.stderr.write('What is kept is a run of everything: --keep goes without --quick and without names.\n')
  process.exit(2)
}
const kept = values.check ? keptRatios() : null
if (values.check && kept === null) {
  process.stderr.write('No ratios were kept yet: `npm run bench -- --keep` does.\n')
  process.exit(2)
}

process.stdout.write(`${machineInWords().join('\n')}\n\n`)

const measured: Measurement[] = []
const pace = [timeSteadyWork()]
for (const name of wanted) {
  process.stderr.write(`${name} …\n`)
  measured.push(...((await benchmarks[name]?.()) ?? []))
  pace.push(timeSteadyWork())
}
const calm = [paceInWords(pace), stallsInWords()]
process.stdout.write(`${tableOf(measured)}\n\n${calm.join('\n')}\n`)
if (values.keep) keep(measured, [...machineInWords(), ...calm])
if (kept !== null) {
  const regressions = regressionsOf(kept, measured)
  for (const regression of regressions) process.stderr.write(`Regression: ${regressionInWords(regression)}\n`)
  process.exitCode = regressions.length > 0 ? 1 : 0
}
