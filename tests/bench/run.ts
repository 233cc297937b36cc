// Measures the app against its budgets and against what stands beside it, in one run on this machine.
//
//   npm run bench [-- --quick] [-- NAME …]     NAME as listed below
import { mkdtempSync, rmSync } from 'node:fs'
import { readFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeBigLibrary } from './data/big-library.ts'
import { importDocument } from './library/import-document.ts'
import { importRate } from './library/import-rate.ts'
import { searchSpeed } from './library/search.ts'
import type { Measurement } from './report/measurement.ts'
import { tableOf } from './report/table.ts'
import { buildBaselinePage } from './window/baseline-window.ts'
import { keyToPaint } from './window/key-to-paint.ts'
import { openArticle } from './window/open-article.ts'
import { startTime } from './window/start.ts'

const executable = process.env.ATTEST_ELECTRON
if (!executable) throw new Error('ATTEST_ELECTRON has to name the Electron executable; `npm run bench` sets it.')

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const { quick } = values

const medium = { words: 10_000, annotations: 1_000 }
const large = { words: 50_000, annotations: 5_000 }
const articles = quick ? 1_000 : 10_000

const inLibrary = async (
  measure: (library: Awaited<ReturnType<typeof makeBigLibrary>>) => Promise<readonly Measurement[]>,
) => {
  const library = await makeBigLibrary(articles)
  try {
    return await measure(library)
  } finally {
    await library.remove()
  }
}

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
    withPage(async (html) => {
      const sizes = quick ? [medium] : [medium, large]
      const measured: Measurement[] = []
      for (const size of sizes) measured.push(...(await keyToPaint(executable, html, size, quick ? 3 : 10)))
      return measured
    }),
  opening: () =>
    withPage(async (html) => {
      const sizes = [{ ...medium, most: 300 }, ...(quick ? [] : [{ words: 100_000, annotations: 5_000, most: 1_500 }])]
      const measured: Measurement[] = []
      for (const size of sizes) measured.push(...(await openArticle(executable, html, size)))
      return measured
    }),
  start: () => inLibrary((library) => startTime(executable, library)),
  search: () => inLibrary((library) => searchSpeed(library, articles)),
  import: () => importRate(quick ? 200 : 2_000),
  document: () => importDocument(500, 2_000),
}

const wanted = positionals.length > 0 ? positionals : Object.keys(benchmarks)
const unknown = wanted.find((name) => !Object.hasOwn(benchmarks, name))
if (unknown !== undefined) {
  process.stderr.write(`There is no benchmark “${unknown}”. There are: ${Object.keys(benchmarks).join(', ')}\n`)
  process.exit(2)
}

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'))
const [processor] = cpus()
const memory = Math.round(totalmem() / 2 ** 30)
process.stdout.write(`Attest ${version}, Node ${process.versions.node}, ${platform()} ${arch()}\n`)
process.stdout.write(
  `${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${memory} GB, load ${loadavg()[0]?.toFixed(1)}\n\n`,
)

const measured: Measurement[] = []
for (const name of wanted) {
  process.stderr.write(`${name} …\n`)
  measured.push(...((await benchmarks[name]?.()) ?? []))
}
process.stdout.write(`${tableOf(measured)}\n`)
