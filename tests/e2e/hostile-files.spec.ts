import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { sharedWindow } from './support/shared-window.ts'
import { ask, storedArticle, storedText } from './support/stored-article.ts'

// A request, an error on the console or a fault of the main process during any of these fails it.
const window = sharedWindow()

const megabyte = 1024 * 1024
const drop = (name: string, bytes: Buffer): Promise<void> => window().desk.drop({ name, bytes })

const refused: readonly (readonly [string, string, () => Buffer, string])[] = [
  ['50 MB of text', 'much.txt', () => Buffer.alloc(51 * megabyte, 'words and\n'), '50 MB'],
  ['one line of 50 MB', 'line.txt', () => Buffer.alloc(51 * megabyte, 'words '), '50 MB'],
  ['a line above the limit of text', 'line.txt', () => Buffer.alloc(11 * megabyte, 'words '), '10 MB'],
  ['a million short lines', 'lines.txt', () => Buffer.from('a\n'.repeat(499_999)), '20,000'],
  ['more paragraphs than an article holds', 'page.html', () => Buffer.from('<p>x</p>'.repeat(20_001)), '20,000'],
]

for (const [what, name, bytes, number] of refused) {
  test(`${what}: refused with the number, and nothing is stored`, async () => {
    const { page } = window()
    const before = await ask(window(), 'library.info', {})
    const path = join(window().folder, name)
    await writeFile(path, bytes())
    await window().dialogs.willOpen(path)
    await window().desk.bringIn('Open files…')
    const report = page.getByRole('dialog', { name: '1 file could not be brought in' })
    await expect(report).toContainText(number)
    await page.keyboard.press('Escape')
    await expect(report).toBeHidden()
    expect(await ask(window(), 'library.info', {})).toEqual(before)
  })
}

test('Elements a hundred thousand deep become flat text, and the window goes on', async () => {
  await drop('deep.html', Buffer.from(`<h1>Deep down</h1>${'<div><blockquote>'.repeat(50_000)}At the bottom.`))
  const { article, page } = window()
  await expect(article.headline).toHaveValue('Deep down')
  await expect(article.copy.field).toContainText('At the bottom.')
  await article.write()
  await article.copy.putCaretAfter('At the bottom.')
  await page.keyboard.insertText(' And up again.')
  await expect
    .poll(async () => storedText(await storedArticle(window(), 'Deep down')))
    .toContain('At the bottom. And up again.')
})

test('Bytes of other encodings and characters no copy holds come in readable, and stay as they are', async () => {
  const { article } = window()
  await drop('old.txt', Buffer.from('Caf\xe9 d\xe9j\xe0 vu, \x93quoted\x94.\n\nSecond paragraph.', 'latin1'))
  await expect(article.copy.field).toContainText('Café déjà vu, “quoted”.')
  await drop('wide.txt', Buffer.from('\ufeffWide “words” here.', 'utf16le'))
  await expect(article.copy.field).toContainText('Wide “words” here.')
  const lone = Buffer.from('\ufeff<h1>Broken</h1><p>before \ud800\0 after</p>', 'utf16le')
  await drop('broken.html', lone)
  await expect(article.headline).toHaveValue('Broken')
  await expect(article.copy.field).toContainText(/before \ufffd+ ?after/)
  await article.saved()
  const text = storedText(await storedArticle(window(), 'Broken'))
  expect(text.isWellFormed()).toBe(true)
  expect(text).not.toContain('\0')
})
