import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPdf } from './exports/read-pdf.ts'
import { expect, test } from './support/attest-test.ts'
import { bringInCopy } from './support/own-copy.ts'
import { bringInTwoQuotes } from './support/two-quotes.ts'

const wrongDay = ['The council meets on Friday, 7 March 2026.']

test('The desk says which articles are cleared, and lists those that are not', async ({ attest }) => {
  const { desk, page } = attest
  await bringInCopy(attest, 'Council meets', wrongDay)
  await bringInCopy(attest, 'Quiet day', ['Nothing happened on the quay.'])
  await expect(desk.article('Quiet day')).toContainText('cleared')
  await expect(desk.article('Council meets')).toContainText('1 blocking')
  await desk.desk.getByRole('button', { name: 'Filter by clearance' }).click()
  await page.getByRole('option', { name: 'Not cleared' }).click()
  await page.keyboard.press('Escape')
  await expect(desk.article('Quiet day')).toHaveCount(0)
  await expect(desk.article('Council meets')).toBeVisible()
})

test('An export of an article that is not cleared is asked for as such, and says so itself', async ({
  attest,
  folder,
}) => {
  const article = await bringInTwoQuotes(attest, 'Two pumps')
  await expect(article.findings.counts).toContainText('4 blocking')
  const path = join(folder, 'open.md')
  await attest.dialogs.willSaveAs(path)
  await attest.page.keyboard.press('ControlOrMeta+e')
  const { dialog } = article.exportDialog
  await expect(dialog).toContainText('This article is not cleared: 4 blocking findings')
  await article.exportDialog.choose('Markdown')
  await dialog.getByRole('button', { name: 'Export, not cleared…' }).click()
  await expect(dialog).toBeHidden()
  expect(await readFile(path, 'utf8')).toContain('Not cleared for publication: 4 blocking findings')
})

test('A PDF of an article that is not cleared says so on its first page', async ({ attest, folder }) => {
  const article = await bringInTwoQuotes(attest, 'Two pumps')
  await expect(article.findings.counts).toContainText('4 blocking')
  const path = join(folder, 'open.pdf')
  await attest.dialogs.willSaveAs(path)
  await attest.page.keyboard.press('ControlOrMeta+e')
  const { dialog } = article.exportDialog
  await article.exportDialog.choose('PDF')
  await dialog.getByRole('button', { name: 'Export, not cleared…' }).click()
  await expect(dialog).toBeHidden()
  expect((await readPdf(path)).text).toMatch(/^Not cleared for publication: 4 blocking findings/)
})

test('An export of a cleared article says nothing of it', async ({ attest, folder }) => {
  const article = await bringInCopy(attest, 'Quiet day', ['Nothing happened on the quay.'])
  await expect(article.findings.counts).toHaveText('✓ Cleared')
  const path = join(folder, 'quiet.md')
  await article.exportAs('Markdown', path, attest.dialogs)
  expect(await readFile(path, 'utf8')).not.toContain('leared')
})

test('A house rule that is turned off finds nothing, and the same rule as it comes does again', async ({ attest }) => {
  const article = await bringInCopy(attest, 'Council meets', wrongDay)
  await expect(article.findings.counts).toContainText('1 blocking')
  await attest.settings.open()
  const rule = attest.settings.screen.getByRole('listitem').filter({ hasText: 'Weekday and date that disagree' })
  await rule.getByText('Weekday and date that disagree').click()
  await expect(rule.getByRole('checkbox')).not.toBeChecked()
  await attest.desk.openArticle('Council meets')
  await expect(article.findings.counts).toHaveText('✓ Cleared')
  await attest.settings.open()
  await rule.getByRole('button', { name: 'More about' }).click()
  await rule.getByRole('button', { name: 'As the rule comes' }).click()
  await attest.desk.openArticle('Council meets')
  await expect(article.findings.counts).toContainText('1 blocking')
})

test('Preferred spellings are kept, and house rules go to a file and come back from it', async ({ attest, folder }) => {
  const { settings, dialogs } = attest
  await settings.open()
  const spellings = settings.screen.getByRole('textbox', { name: 'Preferred spellings' })
  await spellings.fill('Kyiv: Kiev, Kiew')
  await spellings.press('ControlOrMeta+Enter')
  await expect(settings.screen.getByText('Saved')).toBeVisible()
  const path = join(folder, 'house-rules.json')
  await dialogs.willSaveAs(path)
  await settings.screen.getByRole('button', { name: 'Write to a file…' }).click()
  await expect(attest.page.getByText('Written as house-rules.json.')).toBeVisible()
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    spellings: [{ preferred: 'Kyiv', instead: ['Kiev', 'Kiew'] }],
  })
  await spellings.fill('')
  await spellings.press('ControlOrMeta+Enter')
  await expect(spellings).toHaveValue('')
  const chooser = attest.page.waitForEvent('filechooser')
  await settings.screen.getByRole('button', { name: 'Read from a file…' }).click()
  await (await chooser).setFiles(path)
  await expect(spellings).toHaveValue('Kyiv: Kiev, Kiew')
  const article = await bringInCopy(attest, 'Talks', ['The talks in Kiev go on.'])
  await article.findings.open()
  await expect(article.findings.item('Kyiv')).toBeVisible()
})

test('What waits for whom in all articles is listed, sorted, and leads to its place', async ({ attest }) => {
  const { page, article } = attest
  await page.keyboard.press('ControlOrMeta+4')
  const waiting = page.getByRole('grid', { name: 'Waiting' })
  const rows = waiting.getByRole('row')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText('▲ passed')
  await expect(rows.nth(2)).toContainText('The desk: recheck')
  await waiting.getByRole('button', { name: 'Since' }).click()
  await expect(waiting.getByRole('columnheader', { name: 'Since' })).toHaveAttribute('aria-sort', 'ascending')
  await waiting.focus()
  await page.keyboard.press('Enter')
  await expect(article.headline).toHaveValue(/^Kelmouth/)
  await expect(page.locator('.card.is-selected')).toBeVisible()
})
