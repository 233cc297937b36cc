import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'

const projectFolder = join(import.meta.dirname, '..', '..', '..')
const tellPeak = pathToFileURL(join(import.meta.dirname, 'tell-peak.mjs')).href
const tags = /\{\/?[\w-]+\}/g

/** How much more memory the largest import may take than the smallest: what is kept of a file is its line. */
const mostGrowth = 1.25

interface Run {
  readonly count: number
  /** Articles a second, the start of the program included. */
  readonly rate: number
  /** The most memory the program had resident, in MB. */
  readonly peak: number
}

const writeFiles = async (folder: string, from: number, to: number): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (let at = from; at < to; at++) {
    const { fields, body } = newsArticle({ seed: at, words: 500, annotations: 20 })
    const paragraphs = body.map((block) => String(block).replace(tags, ''))
    await writeFile(join(folder, `story-${at}.txt`), [fields?.headline, ...paragraphs].join('\n\n'))
  }
}

const importAll = async (folder: string, count: number, options: readonly string[]): Promise<Run> => {
  const library = join(folder, `${count}${options.join('')}.attest`)
  const peakFile = join(folder, 'peak')
  const begun = performance.now()
  const program = join(projectFolder, 'src', 'main', 'cli.ts')
  const args = ['--import', tellPeak, program, 'import', join(folder, 'files'), '--library', library, ...options]
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, BENCH_PEAK_FILE: peakFile },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`The import failed: ${stderr}`)
  const rate = count / ((performance.now() - begun) / 1000)
  return { count, rate, peak: Number(await readFile(peakFile, 'utf8')) / 1024 }
}

const inWords = (count: number): string => `import of ${count.toLocaleString('en-GB')} files of 500 words`

const rateOf = ({ count, rate }: Run): Measurement => ({
  id: `import-${count}`,
  what: `${inWords(count)} on the command line, with suggestions`,
  unit: 'articles/s',
  ours: rate,
  budget: { kind: 'least', value: 100 },
})

const peakOf = ({ count, peak }: Run, first: Run): Measurement => ({
  id: `import-memory-${count}`,
  what: `${inWords(count)}: most memory`,
  unit: 'MB',
  ours: peak,
  ...(count > first.count && {
    baseline: { name: `${first.count.toLocaleString('en-GB')} files`, value: first.peak },
    budget: { kind: 'ratio', most: mostGrowth },
  }),
})

/**
 * How many articles of 500 words a second the command line brings in, and whether the memory it takes grows with them.
 * @param counts of files, from few to many
 */
export const importRate = async (counts: readonly number[]): Promise<readonly Measurement[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'))
  try {
    const runs: Run[] = []
    let written = 0
    let plain: Run | null = null
    for (const count of counts) {
      await writeFiles(join(folder, 'files'), written, count)
      written = count
      plain ??= await importAll(folder, count, [])
      runs.push(await importAll(folder, count, ['--suggest']))
    }
    const [first] = runs
    if (!first || !plain) return []
    return [
      {
        id: `import-${plain.count}-plain`,
        what: `${inWords(plain.count)} on the command line, without suggestions`,
        unit: 'articles/s',
        ours: plain.rate,
      },
      ...runs.map(rateOf),
      ...runs.map((run) => peakOf(run, first)),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
