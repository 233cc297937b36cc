import { expect, type Locator, type Page } from '@playwright/test'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { articleRecords } from '../../support/article-records.ts'
import { type BenchLibrary, makeLibrary } from '../data/bench-library.ts'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'
import { openBaselineWindow } from './baseline-window.ts'
import { scrolledFrames } from './scrolled-frames.ts'
import { undisturbed } from './undisturbed.ts'

/** Each is scrolled so many times, one after the other: what else the machine does meets both. */
const turns = 3

interface Scrolled {
  readonly page: Page
  readonly element: Locator
}

/** The frames in the slowest second of either, the median of all turns. */
const framesInTurns = async (one: Scrolled, other: Scrolled): Promise<readonly [number, number]> => {
  const frames = { one: [] as number[], other: [] as number[] }
  for (let turn = 0; turn < turns; turn++) {
    frames.one.push(await undisturbed(() => scrolledFrames(one.page, one.element)))
    frames.other.push(await undisturbed(() => scrolledFrames(other.page, other.element)))
  }
  return [median(frames.one), median(frames.other)]
}

const scrolled = (
  id: string,
  what: string,
  ours: number,
  baseline: NonNullable<Measurement['baseline']>,
): Measurement => ({
  id: `scroll-${id}`,
  what: `scroll ${what}, slowest second`,
  unit: 'frames/s',
  ours,
  baseline,
  budget: { kind: 'least', value: 50 },
})

/** How many frames are drawn while the ledger of a whole library is scrolled, against a bare list of as many rows. */
export const scrollLedger = async (
  executable: string,
  html: string,
  library: BenchLibrary,
): Promise<readonly Measurement[]> => {
  const bare = await openBaselineWindow(executable, html)
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  try {
    await attest.resize(1440, 900)
    await attest.desk.goTo('Ledger')
    await attest.ledger.rows.first().waitFor()
    const rows = Number(await attest.ledger.grid.getAttribute('aria-rowcount')) - 1
    await bare.page.evaluate((count) => window.baseline.list(count), rows)
    const [ours, value] = await framesInTurns(
      { page: attest.page, element: attest.ledger.grid },
      { page: bare.page, element: bare.page.locator('#list') },
    )
    return [
      scrolled(`ledger-${rows}`, `the ledger, ${rows.toLocaleString('en-GB')} rows`, ours, {
        name: 'bare virtual list',
        value,
      }),
    ]
  } finally {
    await attest.quit()
    await bare.close()
  }
}

/** How many frames are drawn while an article with its margin is scrolled, against a bare editor with the same. */
export const scrollArticle = async (
  executable: string,
  html: string,
  { words, annotations }: { readonly words: number; readonly annotations: number },
): Promise<readonly Measurement[]> => {
  const sketch = newsArticle({ seed: 4, words, annotations })
  const library = await makeLibrary([sketch])
  const body = articleRecords(sketch).article.body as object
  const bare = await openBaselineWindow(executable, html)
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  try {
    await attest.resize(1440, 900)
    await attest.desk.openArticle(sketch.fields?.headline ?? '')
    // With everything beside it: cards, suggestions and findings.
    await expect(attest.article.statusBar).toContainText(/left to suggest|suggestions? left/, { timeout: 120_000 })
    await attest.page.waitForTimeout(2_000)
    await bare.page.evaluate((content) => window.baseline.open('TipTap', content), body)
    const [ours, value] = await framesInTurns(
      { page: attest.page, element: attest.page.locator('.copy-scroll') },
      { page: bare.page, element: bare.page.locator('#scroll') },
    )
    const size = `${words.toLocaleString('en-GB')} words, ${annotations.toLocaleString('en-GB')} annotations`
    return [scrolled(`${words}-${annotations}`, `an article, ${size}`, ours, { name: 'bare TipTap', value })]
  } finally {
    await attest.quit()
    await bare.close()
    await library.remove()
  }
}
