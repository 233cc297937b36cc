import type { Page } from '@playwright/test'
import { articleRecords } from '../../support/article-records.ts'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { makeLibrary } from '../data/bench-library.ts'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'
import { median, percentile } from '../report/sample.ts'
import { openBaselineWindow } from './baseline-window.ts'
import { typeKeys, watchKeys } from './typed-keys.ts'

interface Size {
  readonly words: number
  readonly annotations: number
}

const keysATurn = 10

const caretInTheMiddle = async (page: Page, paragraphs: string): Promise<void> => {
  const all = page.locator(paragraphs)
  const middle = all.nth(Math.floor((await all.count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click({ position: { x: 4, y: 4 } })
  await page.keyboard.press('End')
}

/**
 * How long a key takes to the screen, against a bare editor that holds the same document with the same marks.
 * @param turns keys are typed in turns, ten in each window, so that what else the machine does meets both
 */
export const keyToPaint = async (
  executable: string,
  html: string,
  { words, annotations }: Size,
  turns: number,
): Promise<readonly Measurement[]> => {
  const sketch = newsArticle({ seed: 4, words, annotations })
  const library = await makeLibrary([sketch])
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  const bare = await openBaselineWindow(executable, html)
  try {
    await attest.resize(1440, 900)
    await attest.desk.openArticle(sketch.fields?.headline ?? '')
    await attest.article.write()
    await attest.page.keyboard.press('Escape')
    await attest.article.write()
    await caretInTheMiddle(attest.page, '.copy > p')
    await watchKeys(attest.page)
    await watchKeys(bare.page)
    const body = articleRecords(sketch).article.body as object
    const times = { ours: [] as number[], tiptap: [] as number[], prosemirror: [] as number[] }
    const baselines = [
      ['TipTap', times.tiptap],
      ['ProseMirror', times.prosemirror],
    ] as const
    for (let turn = 0; turn < turns; turn++) {
      await attest.page.bringToFront()
      times.ours.push(...(await typeKeys(attest.page, keysATurn)))
      for (const [editor, taken] of baselines) {
        await bare.page.bringToFront()
        await bare.page.evaluate(([kind, content]) => window.baseline.open(kind, content), [editor, body] as const)
        await caretInTheMiddle(bare.page, '#copy p')
        taken.push(...(await typeKeys(bare.page, keysATurn)))
      }
    }
    const size = `${words.toLocaleString('en-GB')} words, ${annotations.toLocaleString('en-GB')} annotations`
    const id = `key-${words}-${annotations}`
    const line = (share: number, name: string): Measurement => ({
      id: `${id}-p${share * 100}`,
      what: `key to paint, ${size}, ${name}`,
      unit: 'ms',
      ours: percentile(times.ours, share),
      baseline: { name: 'bare TipTap', value: percentile(times.tiptap, share) },
    })
    return [
      { ...line(0.5, 'median'), growth: { of: 'words', line: 'key to paint', size: words } },
      { ...line(0.95, 'p95'), budget: { kind: 'ratio', most: 1.25 } },
      {
        id: `${id}-prosemirror`,
        what: `key to paint, ${size}, median`,
        unit: 'ms',
        ours: median(times.ours),
        baseline: { name: 'bare ProseMirror', value: median(times.prosemirror) },
      },
    ]
  } finally {
    await bare.close()
    await attest.quit()
    await library.remove()
  }
}
