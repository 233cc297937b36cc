import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { makeLibrary } from '../data/bench-library.ts'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'
import { openBaselineWindow } from './baseline-window.ts'

const privatePart = /^Private_\w+:\s+(\d+) kB$/gm

/** The memory that all processes of an app have for themselves, in MB; where the system does not say, all they use. */
const privateMemory = async (electron: ElectronApplication): Promise<number> => {
  const processes = await electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ pid, memory }) => ({ pid, used: memory.workingSetSize })),
  )
  const kilobytes = processes.map(({ pid, used }) => {
    if (process.platform !== 'linux') return used
    const parts = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(privatePart)
    return [...parts].reduce((sum, [, part]) => sum + Number(part), 0)
  })
  return kilobytes.reduce((sum, part) => sum + part, 0) / 1024
}

/** How much memory the app takes with a long article open, against a bare window with nothing in it. */
export const memoryUse = async (
  executable: string,
  words: number,
  annotations: number,
): Promise<readonly Measurement[]> => {
  const sketch = newsArticle({ seed: 4, words, annotations })
  const library = await makeLibrary([sketch])
  const bare = await openBaselineWindow(executable)
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  try {
    await attest.desk.openArticle(sketch.fields?.headline ?? '')
    await attest.article.write()
    return [
      {
        id: `memory-${words}-${annotations}`,
        what: `private memory, an article of ${words.toLocaleString('en-GB')} words open`,
        unit: 'MB',
        ours: await privateMemory(attest.electron),
        baseline: { name: 'bare Electron window', value: await privateMemory(bare.electron) },
        budget: { kind: 'ratio', most: 1.5 },
      },
    ]
  } finally {
    await attest.quit()
    await bare.close()
    await library.remove()
  }
}
