import type { Locator, Page } from '@playwright/test'
import { AttestApp } from '../../e2e/pages/attest-app.ts'
import type { BenchLibrary } from '../data/bench-library.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'
import { undisturbedOf, type Watched, watched } from './undisturbed.ts'

/** Each is sorted by up and down, and no more: what was read before would be at hand. */
const sortedBy = ['Source', 'State', 'Article', 'Quote', 'Evidence']
/** So many states are added to the filter, one after the other. */
const states = 6

/** What tells that other rows are shown: an attribute of an element, or its words. */
interface Sign {
  readonly selector: string
  readonly attribute: string | null
}

const sorted = (column: string): Sign => ({
  selector: `.ledger-grid [role=columnheader][aria-label=${column}]`,
  attribute: 'aria-sort',
})
const filtered: Sign = { selector: '.filter-chips', attribute: null }

/** Clicks, and answers the ms from the click to the task after the frame in which the rows asked for are shown. */
const clickToPaint = async (page: Page, place: Locator, sign: Sign): Promise<number> => {
  await page.evaluate(({ selector, attribute }) => {
    const read = (): string | null => {
      const element = document.querySelector(selector)
      return attribute === null ? (element?.textContent ?? null) : (element?.getAttribute(attribute) ?? null)
    }
    const before = read()
    const note = (pressedAt: number): void => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => window.keyTimes.push(performance.now() - pressedAt)
      channel.port2.postMessage(null)
    }
    window.keyTimes = []
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = (): void => {
          if (read() !== before && !document.querySelector('.ledger-grid.is-stale')) note(timeStamp)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  }, sign)
  // With the mouse alone: a locator scrolls before it clicks, and rows would be drawn for that.
  const box = await place.boundingBox()
  if (!box) throw new Error('What is to be clicked is not shown.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForFunction(() => window.keyTimes.length > 0)
  return page.evaluate(() => window.keyTimes[0] ?? Number.NaN)
}

/** How long the ledger takes from a click that sorts or filters it to the frame with the rows asked for. */
export const ledgerToPaint = async (library: BenchLibrary): Promise<readonly Measurement[]> => {
  const attest = await AttestApp.launch(library.folder, { library: library.path })
  const { ledger, page } = attest
  try {
    await attest.resize(1440, 900)
    await attest.desk.goTo('Ledger')
    await ledger.rows.first().waitFor()
    const rows = Number(await ledger.grid.getAttribute('aria-rowcount')) - 1
    const head = (column: string): Locator =>
      ledger.grid.getByRole('columnheader', { name: column }).getByRole('button', { name: column, exact: true })
    const times = { sort: [] as Watched<number>[], filter: [] as Watched<number>[] }
    for (const column of sortedBy.flatMap((column) => [column, column]))
      times.sort.push(await watched(() => clickToPaint(page, head(column), sorted(column))))
    await ledger.screen.getByRole('button', { name: 'Filter by state' }).click()
    const choices = page.getByRole('dialog', { name: 'Filter by state' }).getByRole('option')
    for (let state = 0; state < states; state++)
      times.filter.push(await watched(() => clickToPaint(page, choices.nth(state), filtered)))
    const line = (name: 'sort' | 'filter'): Measurement => ({
      id: `ledger-${name}-to-paint-${rows}`,
      what: `${name} the ledger, ${rows.toLocaleString('en-GB')} rows, click to paint`,
      unit: 'ms',
      ours: median(undisturbedOf(times[name])),
      budget: { kind: 'most', value: 100 },
    })
    return [line('sort'), line('filter')]
  } finally {
    await attest.quit()
  }
}
