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

test('Exporting many articles is cancelled: what was written stays, and what was not is said', async ({ attest }) => {
  const { desk, electron, folder, page } = attest
  const out = join(folder, 'some')
  await mkdir(out)
  const many = Array.from({ length: 60 }, (_, at) => ({
    name: `piece-${at}.txt`,
    bytes: Buffer.from(`Piece ${at}\n\n“The quay is shut,” said Liesel Brandvold of pier ${at}.\n`),
  }))
  await desk.drop(...many)
  await expect(page.getByText('60 articles brought in')).toBeVisible()
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, out)
  await page.getByRole('button', { name: 'Export these articles…' }).click()
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog', { name: 'Export 62 articles' }))
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(dialog.getByRole('progressbar', { name: 'Articles exported' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  const said = dialog.getByRole('status')
  await expect(said).toContainText('not exported, because you cancelled.')
  const [, written = '', left = ''] =
    /^(\d+) articles? exported\..*?(\d+) articles? not exported/.exec((await said.textContent()) ?? '') ?? []
  expect(Number(written) + Number(left)).toBe(62)
  expect(await readdir(out)).toHaveLength(Number(written))
})
