import { expect, type Page, test } from '@playwright/test'
import type { AttestApp } from './pages/attest-app.ts'
import { violationsOf } from './support/axe.ts'
import { clock, trams } from './support/samples.ts'
import { sharedWindow } from './support/shared-window.ts'

const window = sharedWindow()

interface View {
  readonly name: string
  readonly show: (attest: AttestApp) => Promise<void>
}

const tenDays = 'The checks would take about ten days'

const openTrams = (attest: AttestApp): Promise<void> => attest.desk.openArticle(trams)

const views: readonly View[] = [
  { name: 'The desk', show: async () => {} },
  {
    name: 'An article with a quote selected',
    show: async (attest) => {
      await openTrams(attest)
      await attest.article.copy.putCaretIn(tenDays)
      await expect(attest.article.card('quote', tenDays).isSelected).toBeVisible()
    },
  },
  {
    name: 'An article being written, with the find bar',
    show: async (attest) => {
      await attest.desk.openArticle(clock)
      await attest.article.write()
      await attest.page.keyboard.press('ControlOrMeta+f')
      await attest.article.findBar.words.fill('clock')
    },
  },
  {
    name: 'The inspector',
    show: async (attest) => {
      await openTrams(attest)
      await attest.article.card('quote', 'Maintenance was the operator’s task').open('All')
      await expect(attest.article.inspector.history.first()).toBeVisible()
    },
  },
  {
    name: 'The forms of evidence and request',
    show: async (attest) => {
      await openTrams(attest)
      await attest.article.card('quote', tenDays).open('Evidence')
      await attest.article.inspector.section('Requests').getByRole('button', { name: 'Log a request' }).click()
      await expect(attest.article.inspector.panel.getByRole('form', { name: 'New request' })).toBeVisible()
    },
  },
  {
    name: 'The source picker, open',
    show: async (attest) => {
      await openTrams(attest)
      await attest.article.card('quote', tenDays).open('Source')
      await attest.article.inspector.source.fill('a')
      await expect(attest.page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'The list of findings, one being waived',
    show: async (attest) => {
      await openTrams(attest)
      await attest.article.findings.open()
      await attest.article.findings.item('Blocking').first().locator('.finding-head').click()
      await attest.article.findings.active.getByRole('button', { name: 'Waive…' }).click()
      await expect(attest.article.findings.reason).toBeFocused()
    },
  },
  {
    name: 'What is waiting',
    show: async (attest) => {
      await attest.desk.goTo('Waiting')
      await expect(attest.page.getByRole('grid', { name: 'Waiting' }).getByRole('row')).toHaveCount(3)
    },
  },
  {
    name: 'The export dialog',
    show: async (attest) => {
      await openTrams(attest)
      await attest.article.copy.field.press('ControlOrMeta+e')
      await expect(attest.article.exportDialog.dialog).toBeVisible()
    },
  },
  {
    name: 'The ledger, grouped, with rows selected',
    show: async (attest) => {
      await attest.desk.goTo('Ledger')
      await attest.ledger.groupBySource()
      await attest.ledger.select(tenDays)
      await expect(attest.ledger.context).toContainText(tenDays)
    },
  },
  {
    name: 'A filter of the ledger, open',
    show: async (attest) => {
      await attest.desk.goTo('Ledger')
      await attest.ledger.grid.getByRole('button', { name: 'Filter by source' }).click()
      await expect(attest.page.getByRole('option', { name: /^Mara Lindholm/ })).toBeVisible()
      await attest.page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'The ledger’s dialog for states',
    show: async (attest) => {
      await attest.desk.goTo('Ledger')
      await attest.ledger.filterBy('State', 'Unchecked')
      await attest.page.keyboard.press('s')
      await expect(attest.page.getByRole('dialog', { name: /^State of / })).toBeVisible()
    },
  },
  {
    name: 'A source’s page',
    show: async (attest) => {
      await attest.desk.goTo('Sources')
      await attest.sources.choose('Workshop employee')
    },
  },
  {
    name: 'The search',
    show: async (attest) => {
      await attest.search.openByKey()
      await attest.search.type('lindholm')
      await expect(attest.search.hit('Mara Lindholm').first()).toBeVisible()
    },
  },
  {
    name: 'The key sheet',
    show: async (attest) => {
      await attest.page.keyboard.press('?')
      await expect(attest.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
  { name: 'The settings', show: (attest) => attest.settings.open() },
  {
    name: 'The ways to bring in copy',
    show: async (attest) => {
      await attest.desk.bringIn('Paste as new article…')
      await expect(attest.page.getByRole('dialog', { name: 'Paste as new article' })).toBeVisible()
    },
  },
]

/** The views change nothing in the library: each begins on the desk of a page that was loaded anew. */
const beginAnew = async (): Promise<void> => {
  await window().page.goto('app://attest/index.html')
  await window().desk.article(trams).waitFor()
}

/** Colours go from one to another in steps, from the outer elements to the inner ones. */
const coloursToRest = async (page: Page): Promise<void> => {
  const moving = () =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return document.getAnimations().length
    })
  await expect.poll(moving).toBe(0)
}

for (const { name, show } of views) {
  test(`${name}: no rule of WCAG 2.2 A and AA is broken, light or dark`, async () => {
    const { page } = window()
    await beginAnew()
    await show(window())
    for (const colorScheme of ['light', 'dark'] as const) {
      // The theme follows the system until another is chosen.
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      await coloursToRest(page)
      expect(await violationsOf(page), colorScheme).toEqual([])
    }
  })
}
