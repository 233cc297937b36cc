import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { articleRecords } from '../../support/article-records.ts'
import { makeLibrary } from '../data/bench-library.ts'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'
import { openBaselineWindow } from './baseline-window.ts'

const runs = 3

/** Opens the article under the mouse and answers the milliseconds from the click until its copy can be edited. */
const openByClick = async ({ page, desk }: AttestApp, headline: string): Promise<number> => {
  await page.evaluate(() => {
    window.addEventListener(
      'click',
      (event) => {
        const look = (): void => {
          const copy = document.querySelector('.copy[contenteditable=true]')
          if (!copy || copy.getBoundingClientRect().height === 0) requestAnimationFrame(look)
          else window.keyTimes = [performance.now() - event.timeStamp]
        }
        window.keyTimes = []
        look()
      },
      { capture: true, once: true },
    )
  })
  await desk.article(headline).click()
  await page.waitForFunction(() => window.keyTimes.length > 0, undefined, { timeout: 60_000 })
  return page.evaluate(() => window.keyTimes[0] ?? Number.NaN)
}

/** How long an article takes to open, from the click to a copy that can be edited, each time in a new window. */
export const openArticle = async (
  executable: string,
  html: string,
  size: { readonly words: number; readonly annotations: number; readonly most: number },
): Promise<readonly Measurement[]> => {
  const { words, annotations, most } = size
  const sketch = newsArticle({ seed: 4, words, annotations })
  const library = await makeLibrary([sketch])
  const body = articleRecords(sketch).article.body as object
  const bare = await openBaselineWindow(executable, html)
  const times = { ours: [] as number[], tiptap: [] as number[] }
  try {
    for (let run = 0; run < runs; run++) {
      const attest = await AttestApp.launch(library.folder, { library: library.path })
      try {
        times.ours.push(await openByClick(attest, sketch.fields?.headline ?? ''))
      } finally {
        await attest.quit()
      }
      times.tiptap.push(await bare.page.evaluate((content) => window.baseline.open('TipTap', content), body))
    }
  } finally {
    await bare.close()
    await library.remove()
  }
  return [
    {
      id: `open-${words}-${annotations}`,
      what: `open an article, ${words.toLocaleString('en-GB')} words, ${annotations.toLocaleString('en-GB')} annotations`,
      unit: 'ms',
      ours: median(times.ours),
      baseline: { name: 'bare TipTap', value: median(times.tiptap) },
      budget: { kind: 'most', value: most },
    },
  ]
}
