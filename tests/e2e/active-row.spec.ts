import { expect, test } from './support/attest-test.ts'
import { clock, trams } from './support/samples.ts'

const tenDays = 'The checks would take about ten days'
const overrun = 'a tram had overrun a stop by 30 metres last week'
const crowns = 'The trams were bought in 2021 for 96 million crowns'

test('Sorted or grouped, the keys still act on the row they were on', async ({ attest }) => {
  const { ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.row(tenDays).click()
  await ledger.expectActive(tenDays)
  const denied = ledger.rows.filter({ hasText: 'Denied' })
  const deniedBefore = await denied.count()
  for (const column of ['Quote', 'State', 'Changed'] as const) {
    await ledger.sortBy(column)
    await expect(ledger.grid.getByRole('columnheader', { name: column })).toHaveAttribute('aria-sort', 'ascending')
    await ledger.expectActive(tenDays)
  }
  await ledger.groupBySource()
  await expect(ledger.grid.getByText('Without a source', { exact: true })).toBeVisible()
  await ledger.expectActive(tenDays)

  await page.keyboard.press('s')
  await expect(ledger.question).toContainText(tenDays)
  await expect(ledger.question).toContainText('Mara Lindholm')
  await page.keyboard.press('6')
  await page.keyboard.press('Enter')
  await expect(ledger.row(tenDays)).toContainText('Denied')
  await expect(denied).toHaveCount(deniedBefore + 1)
})

test('A row that its change moves takes the keys along', async ({ attest }) => {
  const { ledger, page } = attest
  await page.keyboard.press('ControlOrMeta+2')
  await ledger.sortBy('State')
  await expect(ledger.grid.getByRole('columnheader', { name: 'State' })).toHaveAttribute('aria-sort', 'ascending')
  await ledger.grid.focus()
  await page.keyboard.press('Home')
  const words = (await ledger.rows.first().getByRole('gridcell').nth(1).textContent()) ?? ''
  await ledger.expectActive(words)
  await page.keyboard.press('s')
  await expect(ledger.question).toContainText(words)
  await page.keyboard.press('6')
  await page.keyboard.press('Enter')
  await expect(ledger.row(words)).toContainText('Denied')
  await expect(ledger.rows.first()).not.toContainText(words)
  await ledger.expectActive(words)
  await page.keyboard.press('a')
  await expect(ledger.question).toContainText(words)
  await page.keyboard.press('Escape')
  await expect(ledger.question).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(ledger.rows.first()).toContainText(words)
  await ledger.expectActive(words)
})

test('A row that leaves the filter is not followed by one that nobody chose', async ({ attest }) => {
  const { ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.filterBy('State', 'Unchecked', 'Confirmed')
  await ledger.expectCount(5)
  const listed = await ledger.words()
  const [before, words, after] = listed
  if (!before || !words || !after) throw new Error('three rows were wanted')
  await ledger.row(words).click()
  await ledger.expectActive(words)
  await page.keyboard.press('s')
  await expect(ledger.question).toContainText(words)
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await ledger.expectCount(listed.length - 1)
  await ledger.expectNoActive()
  await expect(ledger.context).toContainText('No longer fits the filters')
  for (const key of ['s', 'a']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('No row is active')
    await expect(ledger.question).toBeHidden()
  }

  // The arrows go on from where it stood, up and down.
  await page.keyboard.press('ArrowDown')
  await ledger.expectActive(after)
  await page.keyboard.press('ArrowUp')
  await ledger.expectActive(before)
})

test('Taken back, a row that had left the filter is active again', async ({ attest }) => {
  const { ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.filterBy('State', 'Unconfirmed')
  await ledger.expectCount(1)
  await ledger.row(overrun).click()
  await page.keyboard.press('s')
  await expect(ledger.question).toContainText(overrun)
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(ledger.screen).toContainText('No row fits these filters')
  await page.keyboard.press('ControlOrMeta+z')
  await ledger.expectCount(1)
  await ledger.expectActive(overrun)
})

test('A filter keeps the row it lets through, and begins at its first row where it does not', async ({ attest }) => {
  const { ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.row(crowns).click()
  await ledger.filterBy('Kind', 'Claims')
  await ledger.expectCount(2)
  await ledger.expectActive(crowns)
  await ledger.clearFilters()
  await ledger.expectCount(10)
  await ledger.expectActive(crowns)

  await ledger.filterByWords('overrun')
  await ledger.expectCount(1)
  await ledger.expectActive(overrun)
  await ledger.filterByWords('')
  await ledger.expectCount(10)
  await ledger.expectActive(overrun)
  await ledger.grid.focus()
  await page.keyboard.press('s')
  await expect(ledger.question).toContainText(overrun)
})

test('Back from an article, the keys are on the row that was opened', async ({ attest }) => {
  const { article, ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.sortBy('Quote')
  await expect(ledger.grid.getByRole('columnheader', { name: 'Quote' })).toHaveAttribute('aria-sort', 'ascending')
  await ledger.openRow(tenDays)
  await expect(article.headline).toHaveValue(trams)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(ledger.grid).toBeVisible()
  await ledger.expectActive(tenDays)
})

test('A range begins at the row it was begun at, wherever that row went', async ({ attest }) => {
  const { ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.sortBy('Quote')
  await expect(ledger.grid.getByRole('columnheader', { name: 'Quote' })).toHaveAttribute('aria-sort', 'ascending')
  const ascending = await ledger.words()
  const last = ascending.at(-1) ?? ''
  await ledger.row(last).click()
  await ledger.sortBy('Quote')
  await expect.poll(() => ledger.words()).toEqual(ascending.toReversed())
  await ledger.grid.focus()
  await ledger.expectActive(last)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(ledger.screen.getByRole('group', { name: 'Selected rows' })).toContainText('2 rows selected')
  await page.keyboard.press('s')
  await expect(ledger.question).toContainText('State of 2 quotes')
  for (const words of ascending.slice(-2)) await expect(ledger.question).toContainText(words.slice(0, 30))
})

test('After a bulk change is taken back the rows are still selected', async ({ attest }) => {
  const { ledger, page } = attest
  await attest.desk.goTo('Ledger')
  await ledger.select(tenDays)
  await ledger.select(crowns)
  await ledger.setState('Denied')
  const selected = ledger.screen.getByRole('group', { name: 'Selected rows' })
  for (const words of [tenDays, crowns]) await expect(ledger.row(words)).toContainText('Denied')
  await expect(selected).toContainText('2 rows selected')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
    'Taken back: 2 quotes and claims set to denied',
  )
  for (const words of [tenDays, crowns]) {
    await expect(ledger.row(words)).toContainText('Unchecked')
    await expect(ledger.row(words)).toHaveAttribute('aria-selected', 'true')
  }
  await expect(selected).toContainText('2 rows selected')

  // What they are now is what the next change is measured against.
  await ledger.setState('Pending')
  await page.keyboard.press('ControlOrMeta+z')
  for (const words of [tenDays, crowns]) await expect(ledger.row(words)).toContainText('Unchecked')
})

test('On the desk, too, the keys stay with an article that goes to the top', async ({ attest }) => {
  const { article, desk, page } = attest
  await expect(desk.articles.getByRole('row')).toHaveCount(2)
  const isSecond = async (title: string) => (await desk.articles.getByRole('row').nth(1).textContent())?.includes(title)
  const [first, second] = (await isSecond(clock)) ? [trams, clock] : [clock, trams]
  await desk.openArticle(second)
  await article.headline.fill('Now the latest')
  await article.headline.blur()
  await article.saved()
  await expect(desk.articles.getByRole('row').first()).toContainText('Now the latest')
  await desk.articles.focus()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('“Now the latest” removed')
  await expect(desk.articles.getByRole('row')).toHaveCount(1)
  await expect(desk.article(first)).toBeVisible()
})

test('Two articles taken off the desk come back one after the other, the last one first', async ({ attest }) => {
  const { desk, page } = attest
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(desk.articles.getByRole('row')).toHaveCount(2)
  await desk.articles.focus()
  await page.keyboard.press('Delete')
  await expect(desk.articles.getByRole('row')).toHaveCount(1)
  const left = (await desk.articles.getByRole('row').textContent())?.includes(clock) ? clock : trams
  await page.keyboard.press('Delete')
  await expect(desk.articles.getByRole('row')).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(desk.article(left)).toBeVisible()
  await expect(messages).toContainText('Taken back: ')
  await messages.getByRole('button', { name: 'Undo one more' }).click()
  await expect(desk.articles.getByRole('row')).toHaveCount(2)
  await expect(messages.getByRole('button', { name: /^Undo/ })).toHaveCount(0)
})
