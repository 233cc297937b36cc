import type { Page } from '@playwright/test'
import { articleRecords } from '../../support/article-records.ts'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import { makeLibrary } from '../data/bench-library.ts'
import { newsArticle } from '../data/news-article.ts'
import type { Measurement } from '../report/measurement.ts'
import { median, percentile } from '../report/sample.ts'
import { openBaselineWindow } from './baseline-window.ts'
import { strikeKeys, watchKeys } from './struck-keys.ts'
import { undisturbed } from './undisturbed.ts'

interface Size {
  readonly words: number
  readonly annotations: number
}

/** What is struck in a turn. */
const letters = [...'abcdefghij']
const selecting = letters.map(() => 'Shift+ArrowLeft')

interface KeyTimes {
  readonly letters: number[]
  readonly selecting: number[]
}

const noTimes = (): KeyTimes => ({ letters: [], selecting: [] })

/** How long after the last letter what was typed has been saved, read and checked, in ms. */
const rest = 1_200

/** Types and, after a rest, selects at the caret; adds how long each key took. */
const strikeATurn = async (page: Page, times: KeyTimes, restingFor: number): Promise<void> => {
  await page.bringToFront()
  times.letters.push(
    ...(await undisturbed(async () => {
      const struck = await strikeKeys(page, letters)
      await page.waitForTimeout(restingFor)
      return struck
    })),
  )
  times.selecting.push(
    ...(await undisturbed(async () => {
      const struck = await strikeKeys(page, selecting)
      await page.keyboard.press('ArrowRight')
      return struck
    })),
  )
}

const caretInTheMiddle = async (page: Page, paragraphs: string): Promise<void> => {
  const all = page.locator(paragraphs)
  const middle = all.nth(Math.floor((await all.count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click({ position: { x: 4, y: 4 } })
  await page.keyboard.press('End')
}

/**
 * How long a key takes to the screen, against a bare editor that holds the same document with the same marks.
 * @param turns keys are struck in turns, in each window, so that what else the machine does meets both
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
    const times = { ours: noTimes(), TipTap: noTimes(), ProseMirror: noTimes() }
    for (let turn = 0; turn < turns; turn++) {
      await strikeATurn(attest.page, times.ours, rest)
      for (const editor of ['TipTap', 'ProseMirror'] as const) {
        await bare.page.evaluate(([kind, content]) => window.baseline.open(kind, content), [editor, body] as const)
        await caretInTheMiddle(bare.page, '#copy p')
        await strikeATurn(bare.page, times[editor], 0)
      }
    }
    const size = `${words.toLocaleString('en-GB')} words, ${annotations.toLocaleString('en-GB')} annotations`
    const id = `key-${words}-${annotations}`
    const line = (what: keyof KeyTimes, share: number, name: string): Measurement => ({
      id: `${what === 'letters' ? id : `${id}-${what}`}-p${share * 100}`,
      what: `${what === 'letters' ? 'key to paint' : 'key that selects to paint'}, ${size}, ${name}`,
      unit: 'ms',
      ours: percentile(times.ours[what], share),
      baseline: { name: 'bare TipTap', value: percentile(times.TipTap[what], share) },
    })
    const inBudget = { budget: { kind: 'ratio', most: 1.25 } } as const
    return [
      { ...line('letters', 0.5, 'median'), growth: { of: 'words', line: 'key to paint', size: words } },
      { ...line('letters', 0.95, 'p95'), ...inBudget },
      {
        id: `${id}-prosemirror`,
        what: `key to paint, ${size}, median`,
        unit: 'ms',
        ours: median(times.ours.letters),
        baseline: { name: 'bare ProseMirror', value: median(times.ProseMirror.letters) },
      },
      { ...line('selecting', 0.95, 'p95'), ...inBudget },
    ]
  } finally {
    await bare.close()
    await attest.quit()
    await library.remove()
  }
}
