import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commentedDocument } from '../bench/data/commented-document.ts'
import { expect, test } from './support/attest-test.ts'

test('While a large document is read the window goes on; reading is cancelled, and read to its end the next time', async ({
  attest,
}) => {
  const { article, desk, dialogs, folder, page } = attest
  const path = join(folder, 'report.docx')
  await writeFile(path, await commentedDocument(500, 2000))
  await dialogs.willOpen(path)

  const reading = page.getByRole('progressbar', { name: 'Bringing in' })
  const cancel = page.locator('.import-progress').getByRole('button', { name: 'Cancel' })
  await desk.bringIn('Open files…')
  await expect(reading).toBeVisible()
  await cancel.click()
  const report = page.getByRole('dialog', { name: 'Bringing in was cancelled' })
  await expect(report).toContainText('No article was made.')
  await expect(report).toContainText('1 file not read, because you cancelled.')
  await report.getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByText('report.docx')).toBeHidden()

  await desk.bringIn('Open files…')
  await expect(reading).toBeVisible()
  // The window answers while the file is being read.
  await desk.goTo('Sources')
  await expect(page.getByRole('heading', { name: 'Sources', level: 1 })).toBeVisible()
  await expect(article.copy.field).toBeVisible()
  await expect(reading).toBeHidden()
})
