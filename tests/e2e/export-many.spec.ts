import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/attest-test.ts'
import { readWordDocument } from './exports/read-word-document.ts'

test('The articles of the desk go into a folder, and a Word document of them comes back with its tags', async ({
  attest,
}) => {
  const { page, electron, folder } = attest
  const out = join(folder, 'out')
  await mkdir(out)
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, out)
  await page.getByRole('button', { name: 'Export these articles…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export 2 articles' })
  await dialog.getByRole('radiogroup', { name: 'For whom' }).getByText('Outside', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(dialog.getByRole('status')).toContainText('2 articles exported.')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  const names = (await readdir(out)).toSorted()
  expect(names).toHaveLength(2)
  for (const name of names) expect(name).toMatch(/-outside\.docx$/)

  const trams = join(out, names.find((name) => name.includes('trams')) ?? '')
  const { comments } = await readWordDocument(page, trams)
  expect(comments.length).toBeGreaterThan(5)
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, trams)
  await page.getByRole('button', { name: 'Open files…' }).first().click()
  await expect(attest.article.copy.field).toBeVisible()
  await expect(attest.article.card('quote', 'Maintenance was the operator’s task').card).toBeVisible()
})
