import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/attest-test.ts'
import { storedArticle, storedText } from './support/stored-article.ts'

const headline = 'The lock keeper'

test('A backup is made, restored and taken back in the settings, with an article open behind them', async ({
  attest,
}) => {
  const { article, page, settings } = attest
  const backups = settings.screen.getByRole('region', { name: 'Backups' })
  const list = backups.getByRole('list', { name: 'Backups, newest first' }).getByRole('listitem')
  const make = backups.getByRole('button', { name: 'Make a backup now' })
  await settings.open()
  await expect(backups).toContainText('There are no backups yet.')
  await expect(backups).toContainText(join(attest.folder, 'desk.backups'))
  await make.click()
  await expect(list).toHaveCount(1)
  await expect(list).toContainText('Asked for')

  await page.keyboard.press('ControlOrMeta+n')
  await article.headline.fill(headline)
  await article.copy.field.click()
  await page.keyboard.insertText('As it was.')
  await article.saved()

  await settings.open()
  await make.click()
  await expect(list).toHaveCount(2)

  await attest.desk.openArticle(headline)
  await article.write()
  await article.copy.putCaretAfter('As it was.')
  await page.keyboard.insertText(' And what came later.')
  await article.saved()

  const restoreOneOf = async (count: number): Promise<void> => {
    await settings.open()
    await expect(list).toHaveCount(count)
    const asItWas = list.nth(count - 2)
    await asItWas.getByRole('button', { name: /^Restore the backup of / }).click()
    const question = page.getByRole('alertdialog', { name: 'Restore this backup?' })
    await expect(question).toContainText('you can go back to it')
    await question.getByRole('button', { name: 'Restore' }).click()
  }
  await restoreOneOf(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Taken back: The backup of /)).toBeVisible()
  // What was open behind it shows what is in the library now, and can be written in.
  await attest.desk.openArticle(headline)
  await expect(article.copy.field).toHaveText('As it was. And what came later.')
  expect(await readdir(join(attest.folder, 'desk.backups'))).toHaveLength(4)

  await restoreOneOf(4)
  await expect(list).toHaveCount(5)
  await expect(list.first()).toContainText('Before a backup was restored')
  expect(storedText(await storedArticle(attest, headline))).toBe('As it was.')
  await attest.desk.openArticle(headline)
  await expect(article.copy.field).toHaveText('As it was.')
  await article.write()
  await article.copy.putCaretAfter('As it was.')
  await page.keyboard.insertText(' And more.')
  await expect.poll(async () => storedText(await storedArticle(attest, headline))).toBe('As it was. And more.')
})
