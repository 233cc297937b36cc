import { expect, test } from './support/attest-test.ts'
import { clock, trams } from './support/samples.ts'

test('A first start opens a library with two sample articles', async ({ attest }) => {
  const { desk } = attest
  await expect(desk.articles.getByRole('row')).toHaveCount(2)
  await expect(desk.article(trams)).toContainText('kelmouth-trams')
  await expect(desk.article(clock)).toBeVisible()
  await expect(desk.table.getByRole('row', { name: trams })).toBeVisible()
})

test('The first sample shows the job: quotes of every manner, settled and open', async ({ attest }) => {
  await attest.desk.openArticle(trams)
  const { article, ledger } = attest
  await expect(article.standing).toContainText('10 quotes and claims')
  await expect(article.statusBar).toContainText(/[1-9]\d* untagged quotation/)
  await article.openLedger()
  await ledger.expectCount(10)
  for (const state of ['Confirmed', 'Pending', 'Unconfirmed', 'Disputed', 'Denied', 'Recheck', 'Unchecked'])
    await expect(ledger.rows.filter({ hasText: state }).first()).toBeVisible()
  for (const manner of ['direct', 'indirect', 'mixed', 'claim'])
    await expect(
      ledger.rows.filter({ has: attest.page.getByRole('gridcell', { name: manner, exact: true }) }).first(),
    ).toBeVisible()
})

test('The rooms of the window are reached by mouse and by keys', async ({ attest }) => {
  const { desk, page, ledger, sources } = attest
  await desk.goTo('Ledger')
  await expect(ledger.grid).toBeVisible()
  await desk.goTo('Sources')
  await expect(sources.list).toBeVisible()
  await page.keyboard.press('ControlOrMeta+2')
  await expect(ledger.grid).toBeVisible()
  await page.keyboard.press('ControlOrMeta+3')
  await expect(sources.list).toBeVisible()
  await page.keyboard.press('ControlOrMeta+4')
  const waiting = page.getByRole('grid', { name: 'Waiting' })
  await expect(waiting).toBeVisible()
  await page.keyboard.press('ControlOrMeta+1')
  await expect(desk.table).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(waiting).toBeVisible()
  await page.keyboard.press('ControlOrMeta+,')
  await expect(attest.settings.screen).toBeVisible()
})

test('The question mark shows every key of the window', async ({ attest }) => {
  await attest.page.keyboard.press('?')
  const sheet = attest.page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toBeVisible()
  for (const words of ['Tag as quote', 'Confirm and go to the next', 'Search everything', 'Select all rows'])
    await expect(sheet).toContainText(words)
  await attest.page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('The editor’s name and the theme are kept', async ({ attest }) => {
  await attest.settings.open()
  await attest.settings.setEditor('Wanda Oyelaran')
  await attest.settings.chooseTheme('Dark')
  await expect(attest.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await attest.restart()
  await expect(attest.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await attest.settings.open()
  await expect(attest.settings.screen.getByRole('textbox', { name: 'Editor name' })).toHaveValue('Wanda Oyelaran')
})

test('A removed article can be put back, and a library without articles says what to do', async ({ attest }) => {
  const { desk, page } = attest
  await desk.removeArticle(clock)
  await desk.removeArticle(trams)
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).first().click()
  await expect(desk.article(trams)).toBeVisible()
  await attest.restart()
  await expect(attest.desk.articles.getByRole('row')).toHaveCount(1)
  await attest.desk.removeArticle(trams)
  await expect(attest.page.getByText('Bring in the first article')).toBeVisible()
  const middle = attest.page.getByRole('main')
  await expect(middle).toContainText('to tag it')
  for (const way of ['New', 'Paste…', 'Open files…'])
    await expect(middle.getByRole('button', { name: way, exact: true })).toBeVisible()
  await middle.getByRole('button', { name: 'Paste…', exact: true }).click()
  await expect(attest.page.getByRole('dialog', { name: 'Paste as new article' })).toBeVisible()
})
