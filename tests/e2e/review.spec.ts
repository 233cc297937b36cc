import { join } from 'node:path'
import { readCsv } from './exports/read-csv.ts'
import { expect, test } from './support/attest-test.ts'
import { tabTo } from './support/keyboard.ts'
import { clock, trams } from './support/samples.ts'

const platform = 'We would rather explain an empty platform than an accident'
const tenDays = 'The checks would take about ten days'
const overrun = 'a tram had overrun a stop by 30 metres last week'
const crowns = 'The trams were bought in 2021 for 96 million crowns'

test('The ledger is narrowed by every column, and each filter is named and taken away', async ({ attest }) => {
  const { ledger } = attest
  await attest.desk.goTo('Ledger')
  await ledger.expectCount(10)
  const only = async (column: string, choice: string, words: string, count: number, chip: string) => {
    await ledger.filterBy(column, choice)
    await ledger.expectCount(count)
    await expect(ledger.row(words)).toBeVisible()
    await ledger.screen.getByRole('button', { name: `Take the filter away: ${chip}` }).click()
    await ledger.expectCount(10)
  }
  await only('Kind', 'Claims', crowns, 2, 'Claims')
  await only('Source', 'Person close to the inspection', overrun, 1, 'Person close to the inspection')
  await only('Manner', 'mixed', 'the calipers had been delivered “within the agreed tolerances”', 2, 'Mixed')
  await only('State', 'Unconfirmed', overrun, 1, 'Unconfirmed')
  await only('Requests', 'Open, waiting', 'Maintenance was the operator’s task', 1, 'Request open, waiting')

  await ledger.filterBy('Evidence', 'Without evidence')
  await expect(ledger.row(tenDays)).toBeVisible()
  await expect(ledger.row(platform)).toHaveCount(0)
  await ledger.filterBy('Manner', 'indirect')
  await expect(ledger.row(crowns)).toHaveCount(0)
  await ledger.clearFilters()
  await ledger.filterByWords('lindholm')
  await expect(ledger.row(platform)).toBeVisible()
  await expect(ledger.row(overrun)).toHaveCount(0)
  await ledger.filterByWords('zzqx')
  await expect(ledger.screen).toContainText('No row fits these filters')
  await ledger.screen.getByRole('button', { name: 'Clear the filters' }).click()
  await ledger.expectCount(10)
})

test('Rows changed today are found', async ({ attest }) => {
  const { ledger } = attest
  await attest.desk.goTo('Ledger')
  await ledger.select(tenDays)
  await ledger.setState('Pending')
  await ledger.filterBy('Changed', 'Today')
  await ledger.expectCount(1)
  await expect(ledger.row(tenDays)).toBeVisible()
})

test('Cue and channel are filters too', async ({ attest }) => {
  const { ledger } = attest
  await attest.desk.goTo('Ledger')
  await ledger.filterBy('Cue', 'told reporters')
  await ledger.expectCount(1)
  await expect(ledger.row(platform)).toBeVisible()
  await ledger.clearFilters()
  await ledger.filterBy('Channel', 'press conference')
  await expect(ledger.row(platform)).toBeVisible()
  await expect(ledger.row(crowns)).toHaveCount(0)
})

test('The rows stay until those of another order or another filter have come', async ({ attest }) => {
  const { ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.rows.first().waitFor()
  await page.evaluate(() => {
    const fewest = { rows: Number.POSITIVE_INFINITY }
    const count = (): void => {
      fewest.rows = Math.min(fewest.rows, document.querySelectorAll('.ledger-grid .row-box').length)
    }
    new MutationObserver(count).observe(document.body, { subtree: true, childList: true, attributes: true })
    Object.assign(window, { fewest })
  })
  for (const column of ['Quote', 'Source', 'State']) await ledger.sortBy(column)
  await ledger.filterBy('Kind', 'Claims')
  await ledger.expectCount(2)
  await ledger.clearFilters()
  await ledger.expectCount(10)
  expect(await page.evaluate(() => (window as unknown as { fewest: { rows: number } }).fewest.rows)).toBe(2)
})

test('The ledger is sorted by its heads and grouped by source', async ({ attest }) => {
  const { ledger } = attest
  await attest.desk.goTo('Ledger')
  await ledger.expectCount(10)
  await ledger.sortBy('Quote')
  await expect(ledger.grid.getByRole('columnheader', { name: 'Quote' })).toHaveAttribute('aria-sort', 'ascending')
  const ascending = await ledger.words()
  expect(ascending).toEqual(ascending.toSorted((one, other) => one.localeCompare(other, 'en')))
  await ledger.sortBy('Quote')
  await expect(ledger.grid.getByRole('columnheader', { name: 'Quote' })).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(() => ledger.words()).toEqual(ascending.toReversed())

  await ledger.groupBySource()
  for (const name of ['Mara Lindholm', 'Brandt & Soto', 'Without a source'])
    await expect(ledger.grid.getByText(name, { exact: true }).first()).toBeVisible()
  await attest.page.keyboard.press('g')
  await expect(ledger.grid.getByText('Without a source', { exact: true })).toHaveCount(0)
})

test('Many rows change state at once, with a reason, and back again', async ({ attest }) => {
  const { article, ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.select(tenDays)
  await ledger.select(crowns)
  await expect(ledger.screen.getByRole('group', { name: 'Selected rows' })).toContainText('2 rows selected')
  await ledger.setState('Pending', 'Asked the press office')
  for (const words of [tenDays, crowns]) await expect(ledger.row(words)).toContainText('Pending')
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  for (const words of [tenDays, crowns]) await expect(ledger.row(words)).toContainText('Unchecked')

  await ledger.screen.getByRole('button', { name: 'Select none' }).click()
  await ledger.select(tenDays)
  await ledger.attributeTo('nrsb', 'National Rail Safety Board')
  await expect(ledger.row(tenDays)).toContainText('National Rail Safety Board')
  await attest.desk.openArticle(trams)
  await expect(article.card('quote', tenDays).card).toContainText('National Rail Safety Board')
})

test('The same goes by keys alone', async ({ attest }) => {
  const { article, ledger, page } = attest
  await page.keyboard.press('ControlOrMeta+2')
  await expect(ledger.grid).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(ledger.screen.getByRole('group', { name: 'Selected rows' })).toContainText('10 rows selected')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(ledger.screen.getByRole('group', { name: 'Selected rows' })).toContainText('2 rows selected')
  await page.keyboard.press('s')
  await expect(ledger.question).toContainText('State of 2 ')
  await page.keyboard.press('6')
  await page.keyboard.press('Enter')
  await expect(ledger.rows.nth(0)).toContainText('Denied')
  await expect(ledger.rows.nth(1)).toContainText('Denied')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(ledger.rows.filter({ hasText: 'Denied' })).toHaveCount(1)

  await page.keyboard.press('/')
  await expect(ledger.screen.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('overrun')
  await ledger.expectCount(1)
  await page.keyboard.press('Tab')
  await ledger.grid.focus()
  await page.keyboard.press('Enter')
  await expect(article.headline).toHaveValue(trams)
  await expect(article.card('quote', overrun).isSelected).toBeVisible()
})

test('A row opens at its place, and its context shows what it rests on', async ({ attest }) => {
  const { article, ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.row(platform).click()
  await expect(ledger.context).toContainText(platform)
  await expect(ledger.context.getByRole('region', { name: 'Source' })).toContainText('Mara Lindholm')
  await expect(ledger.context.getByRole('region', { name: 'Evidence' })).toContainText(/recording/i)
  await expect(ledger.context.getByRole('region', { name: 'History' })).toContainText('Tagged')
  await ledger.openRow(overrun)
  await expect(article.copy.mark(overrun)).toBeInViewport()
  await expect(article.card('quote', overrun).isSelected).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(ledger.grid).toBeVisible()
})

test('The ledger of one article holds that article’s rows alone', async ({ attest }) => {
  const { article, ledger } = attest
  await attest.desk.openArticle(clock)
  await article.tag('Ask the clock', 'Quote')
  await article.saved()
  await article.openLedger()
  await ledger.expectCount(1)
  await expect(ledger.screen).toContainText(clock)
  await ledger.screen.getByRole('button', { name: 'All articles' }).click()
  await ledger.expectCount(11)
  await attest.desk.openArticle(clock)
  await article.copy.field.press('ControlOrMeta+l')
  await ledger.expectCount(1)
})

test('The ledger goes out as CSV, as it is filtered', async ({ attest }) => {
  const { dialogs, folder, ledger, page } = attest
  const path = join(folder, 'ledger.csv')
  await attest.desk.goTo('Ledger')
  await ledger.filterBy('State', 'Confirmed')
  await dialogs.willSaveAs(path)
  await ledger.screen.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: /rows of the ledger$/ })
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText('Saved as ledger.csv')).toBeVisible()
  const rows = await readCsv(path)
  await ledger.settled()
  expect(rows).toHaveLength(await ledger.rows.count())
  expect(new Set(rows.map(({ State }) => State))).toEqual(new Set(['Confirmed']))
})

test('A quote whose words leave the copy is listed as detached and attached again', async ({ attest }) => {
  const { article, ledger, page } = attest
  await attest.desk.openArticle(trams)
  await article.write()
  await article.copy.select(tenDays)
  await page.keyboard.press('Delete')
  await article.saved()
  await expect(article.statusBar.getByRole('button', { name: '1 detached' })).toBeVisible()

  await article.openLedger()
  await ledger.screen.getByRole('button', { name: 'Filter by state' }).click()
  await page.getByText('Detached only').click()
  await page.keyboard.press('Escape')
  await ledger.expectCount(1)
  await ledger.rows.first().dblclick()

  // Nothing was lost: the words are written again elsewhere, and the quote is given them.
  const dialog = page.getByRole('dialog', { name: 'Detached annotations' })
  await expect(dialog).toContainText(tenDays)
  await expect(dialog).toContainText('Mara Lindholm')
  await page.keyboard.press('Escape')
  await article.copy.putCaretAfter('according to Lindholm.')
  await page.keyboard.type(' The checks would take about ten days, she said.')
  await article.saved()
  await article.statusBar.getByRole('button', { name: '1 detached' }).click()
  await dialog.getByRole('button', { name: 'Attach here', exact: true }).click()
  await expect(article.copy.mark(tenDays)).toBeVisible()
  await article.saved()
  await expect(article.statusBar.getByRole('button', { name: '1 detached' })).toHaveCount(0)
  await expect(article.card('quote', tenDays).card).toContainText('Mara Lindholm')
})

test('Detached quotes are listed and given the selected words by keys alone', async ({ attest }) => {
  const { article, page } = attest
  await attest.desk.openArticle(trams)
  await article.write()
  await article.copy.select(tenDays)
  await page.keyboard.press('Delete')
  await page.keyboard.type('Ten days it would take')
  await article.saved()
  await page.keyboard.press('Shift+ControlOrMeta+ArrowLeft')
  await page.keyboard.press('Shift+ControlOrMeta+ArrowLeft')
  await article.copy.expectSelected('would take')
  await page.keyboard.press('Alt+d')
  const dialog = page.getByRole('dialog', { name: 'Detached annotations' })
  await tabTo(page, dialog.getByRole('button', { name: 'Attach to the selected words' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(article.copy.mark('would take')).toBeVisible()
  await expect(article.card('quote', 'would take').card).toContainText('Mara Lindholm')
})

test('The sources screen shows all that a source has said, across articles, and opens it at its place', async ({
  attest,
}) => {
  const { article, sources } = attest
  await attest.desk.openArticle(clock)
  await article.tag('Ask the clock', 'Quote')
  await article.card('quote', 'Ask the clock').open('Source')
  await article.inspector.attributeTo('mara', 'Mara Lindholm')
  await article.saved()

  await attest.desk.goTo('Sources')
  await sources.choose('Mara Lindholm')
  for (const words of [platform, tenDays, 'Ask the clock'])
    await expect(sources.statements.filter({ hasText: words })).toHaveCount(1)
  await sources.statements.filter({ hasText: platform }).getByRole('button').click()
  await expect(article.headline).toHaveValue(trams)
  await expect(article.card('quote', platform).isSelected).toBeVisible()
})
