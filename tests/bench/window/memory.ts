import { expect } from '@playwright/test'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { articleRecords } from '../../support/article-records.ts'
import { makeLibrary } from '../data/bench-library.ts'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'
import { openBaselineWindow } from './baseline-window.ts'
import { allWritten, type ProcessKind, processKinds, type TakenMemory, takenMemory } from './taken-memory.ts'

/** How long a window is left alone before its memory is looked at, in ms. */
const settling = 3_000

/** How long the threads that suggest and check may take to end, in ms. */
const patience = 90_000

const inWords: Readonly<Record<ProcessKind, string>> = {
  main: 'main process with the library’s thread',
  window: 'window’s process',
  graphics: 'graphics process',
  network: 'network process',
}

const bareMemory = async (executable: string): Promise<TakenMemory> => {
  const { electron, page, close } = await openBaselineWindow(executable)
  try {
    await page.waitForTimeout(settling)
    return await takenMemory(electron, page)
  } finally {
    await close()
  }
}

const editorMemory = async (executable: string, html: string, body: object): Promise<TakenMemory> => {
  const { electron, page, close } = await openBaselineWindow(executable, html)
  try {
    await page.evaluate((content) => window.baseline.open('TipTap', content), body)
    await page.waitForTimeout(settling)
    return await takenMemory(electron, page)
  } finally {
    await close()
  }
}

/**
 * How much memory the app takes with a long article open, against a bare window with nothing in it and against one with
 * the same article in a bare editor; process by process. Each is measured alone, left alone for the same time, with what
 * is held no more collected.
 */
export const memoryUse = async (
  executable: string,
  html: string,
  words: number,
  annotations: number,
): Promise<readonly Measurement[]> => {
  const sketch = newsArticle({ seed: 4, words, annotations })
  const bare = await bareMemory(executable)
  const editor = await editorMemory(executable, html, articleRecords(sketch).article.body as object)
  const library = await makeLibrary([sketch])
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  try {
    const { article, desk, electron, page } = attest
    await desk.openArticle(sketch.fields?.headline ?? '')
    await article.write()
    await expect(article.statusBar).toContainText(/left to suggest|suggestions? left/, { timeout: patience })
    await page.waitForTimeout(settling)
    const reading = await takenMemory(electron, page)
    // With nothing more to read, the threads that suggest and check are let go.
    await expect.poll(() => page.workers().length, { timeout: patience }).toBe(0)
    await page.waitForTimeout(settling)
    const resting = await takenMemory(electron, page)

    const id = `memory-${words}-${annotations}`
    const size = `an article of ${words.toLocaleString('en-GB')} words`
    const line = (
      name: string,
      what: string,
      ours: number,
      beside: string,
      value: number,
      budget?: Measurement['budget'],
    ): Measurement => ({
      id: `${id}${name}`,
      what,
      unit: 'MB',
      ours,
      baseline: { name: beside, value },
      ...(budget && { budget }),
    })
    const window = 'bare Electron window'
    return [
      line('', `memory, ${size} open`, resting.whole, window, bare.whole, { kind: 'ratio', most: 1.5 }),
      line('-editor', `memory, ${size} open`, resting.whole, 'bare TipTap', editor.whole),
      line('-reading', `memory, ${size} just opened and read`, reading.whole, window, bare.whole),
      line('-written', `memory written, ${size} open`, allWritten(resting), window, allWritten(bare)),
      ...processKinds.map((kind) =>
        line(`-${kind}`, `memory written, ${inWords[kind]}`, resting.written[kind], window, bare.written[kind]),
      ),
    ]
  } finally {
    await attest.quit()
    await library.remove()
  }
}
