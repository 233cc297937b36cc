import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPdf } from './exports/read-pdf.ts'
import type { AttestApp } from './pages/attest-app.ts'
import { expect, test } from './support/attest-test.ts'

const title = 'Piles unseen'
const quay = 'Nobody looked at the piles'

/** An article with one quote, attributed to a source of that name. */
const bringInVeraHolm = async ({ article, desk }: AttestApp): Promise<void> => {
  await desk.drop({ name: 'quay.txt', bytes: Buffer.from(`${title}\n\n“${quay},” said Vera Holm of the board.\n`) })
  await article.takeOffer('Is this the headline')
  await article.tag(quay, 'Quote')
  await article.card('quote', quay).open('Source')
  await article.inspector.attributeToNew('Vera Holm')
  await article.saved()
}

test('A protected source leaves under the agreed description, and a PDF that names it is refused with the page', async ({
  attest,
}) => {
  const { article, desk, dialogs, folder, page, sources } = attest
  await bringInVeraHolm(attest)
  await desk.goTo('Sources')
  await sources.choose('Vera Holm')
  await sources.setField('Description for readers', 'a person on the board')
  await sources.protect()
  await desk.openArticle(title)

  await dialogs.willSaveAs(join(folder, 'quay.pdf'))
  await article.screen.getByRole('button', { name: 'Export…' }).click()
  const { dialog } = article.exportDialog
  await expect(dialog.getByText(/names protected sources/)).toBeVisible()
  await article.exportDialog.chooseProfile('Outside')
  await expect(dialog.getByText(/names protected sources/)).toBeHidden()
  await article.exportDialog.choose('PDF')
  await dialog.getByRole('button', { name: /^Export/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('of a protected source stands in page 1')
  await expect(dialog.getByRole('alert')).not.toContainText(/Vera|Holm/)
  expect(existsSync(join(folder, 'quay.pdf'))).toBe(false)
  await page.keyboard.press('Escape')

  await article.write()
  await article.copy.select('Vera Holm')
  await page.keyboard.type('somebody')
  await expect(article.copy.field).toContainText('said somebody of the board')
  await article.saved()
  await article.exportAs('PDF', join(folder, 'quay.pdf'), dialogs, { profile: 'Outside' })
  const { text } = await readPdf(join(folder, 'quay.pdf'))
  expect(text).toContain('a person on the board')
  expect(text).not.toMatch(/Vera|Holm/)
})

test('A profile of one’s own is made, named and changed, and what goes out by it is what it lets through', async ({
  attest,
}) => {
  const { article, desk, dialogs, folder, page, settings } = attest
  await bringInVeraHolm(attest)

  await settings.open()
  await settings.screen.getByRole('button', { name: 'Add a profile' }).click()
  const own = page.getByRole('list', { name: 'Own profiles' }).getByRole('listitem')
  const name = own.getByRole('textbox', { name: 'Name' })
  await name.fill('Partners')
  await name.press('Enter')
  await expect(page.getByRole('listitem', { name: 'Partners' })).toBeVisible()
  await own.getByText('Who did what').click()
  await expect(own.getByRole('checkbox', { name: 'Who did what' })).toBeChecked()

  await desk.openArticle(title)
  await article.exportAs('Plain text', join(folder, 'partners.txt'), dialogs, { profile: 'Partners' })
  expect(await readFile(join(folder, 'partners.txt'), 'utf8')).toContain('Vera Holm')

  await settings.open()
  await own.getByRole('button', { name: 'Remove this profile' }).click()
  await expect(page.getByRole('listitem', { name: 'Partners' })).toBeHidden()
  await desk.openArticle(title)
  await article.screen.getByRole('button', { name: 'Export…' }).click()
  await expect(article.exportDialog.dialog.getByRole('radio', { name: 'Outside' })).toBeVisible()
  await expect(article.exportDialog.dialog.getByRole('radio', { name: 'Partners' })).toBeHidden()
})
