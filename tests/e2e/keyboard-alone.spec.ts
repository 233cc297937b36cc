import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readCsv } from './exports/read-csv.ts'
import { readWordDocument } from './exports/read-word-document.ts'
import type { AttestApp } from './pages/attest-app.ts'
import { expect, test } from './support/attest-test.ts'
import { arrowTo, tabTo } from './support/keyboard.ts'

const copy = `2 March 2026 The crane at the old quay. COAST WIRE

The harbour board of Old Quay will keep its crane, its head said on Monday.

“We are not selling it,” Elise Morvan said. “Every bolt of it,” she added, “will be looked at by May.”

A museum had offered 40,000 crowns, according to Port & Partners, which called the refusal “a missed boat”.
`

/** Finds words with the find bar; they are selected when it is closed. */
const findWords = async ({ page, article }: AttestApp, words: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+f')
  await expect(article.findBar.words).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
  await expect(article.findBar.words).toHaveValue(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(article.findBar.bar).toBeHidden()
  await article.copy.expectSelected(words)
}

const typeSource = async ({ page, article }: AttestApp, typed: string, words: string, name: string): Promise<void> => {
  await page.keyboard.press('s')
  await expect(article.inspector.source).toBeFocused()
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await expect(article.card('quote', words).card).toContainText(name)
}

const exportByKeys = async ({ page, article, dialogs, folder }: AttestApp, format: string): Promise<string> => {
  const { dialog } = article.exportDialog
  await dialogs.willSaveIn(folder)
  await page.keyboard.press('ControlOrMeta+e')
  const choice = dialog.getByRole('radio', { name: new RegExp(`^${format}`) })
  for (let step = 0; step < 7 && !(await choice.isChecked()); step += 1) await page.keyboard.press('ArrowDown')
  await expect(choice).toBeChecked()
  await tabTo(page, dialog.getByRole('button', { name: /^Export/ }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  return join(folder, await dialogs.proposedName())
}

test('The whole job is done by keyboard alone', async ({ attest }) => {
  test.setTimeout(600_000)
  const { article, dialogs, folder, ledger, page, search } = attest
  const { keyboard } = page
  const file = join(folder, 'crane.txt')
  const recording = join(folder, 'recording.mp3')
  await writeFile(file, copy)
  await writeFile(recording, 'a recording')

  // Bring in, and take what is offered.
  await dialogs.willOpen(file)
  await keyboard.press('ControlOrMeta+o')
  await expect(article.copy.field).toBeFocused()
  const offers = article.screen.getByRole('button', { name: 'Take it out of the copy' })
  for (const left of [1, 0]) {
    await tabTo(page, offers.first(), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(offers).toHaveCount(left)
    await tabTo(page, article.copy.field)
  }
  await expect(article.field('Date')).toHaveValue('2026-03-02')
  await expect(article.field('Credit')).toHaveValue('COAST WIRE')
  await tabTo(page, article.headline, 'Shift+Tab')
  await keyboard.type('Old Quay keeps its crane')
  await keyboard.press('Enter')
  await tabTo(page, article.copy.field)

  // Tag: one in marks, one in two pieces, one indirect, one inside it.
  await findWords(attest, 'We are not selling it')
  await keyboard.press('q')
  await typeSource(attest, 'Elise Morvan', 'We are not selling it', 'Elise Morvan')
  await findWords(attest, 'Every bolt of it')
  await keyboard.press('q')
  await findWords(attest, 'will be looked at by May.')
  await keyboard.press('a')
  await expect(article.card('quote', 'Every bolt of it').card).toContainText('2 pieces')
  await typeSource(attest, 'morv', 'Every bolt of it', 'Elise Morvan')
  await findWords(attest, 'the refusal “a missed boat”')
  await keyboard.press('q')
  await typeSource(attest, 'Port & Partners', 'the refusal', 'Port & Partners')
  await findWords(attest, 'a missed boat')
  await keyboard.press('q')
  await typeSource(attest, 'partn', 'a missed boat', 'Port & Partners')
  await expect(article.statusBar).toContainText('No untagged quotation')

  // Confirm, with evidence and a reason.
  await keyboard.press('k')
  await keyboard.press('k')
  await keyboard.press('k')
  await expect(article.card('quote', 'We are not selling it').isSelected).toBeVisible()
  await keyboard.press('e')
  const form = article.inspector.panel.getByRole('form', { name: 'New evidence' })
  await tabTo(page, form.getByLabel('Locator'))
  await keyboard.type('04:12')
  await dialogs.willOpen(recording)
  await tabTo(page, form.getByRole('button', { name: 'Copy a file…' }))
  await keyboard.press('Enter')
  await expect(form).toContainText('recording.mp3')
  await tabTo(page, form.getByRole('button', { name: 'Add', exact: true }))
  await keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(article.inspector.section('Evidence')).toContainText('04:12')
  await tabTo(page, article.inspector.panel.getByLabel('Reason for the next change'), 'Shift+Tab')
  await keyboard.type('Heard it')
  await keyboard.press('Shift+Tab')
  const confirmed = article.inspector.panel.getByRole('radio', { name: 'Confirmed', exact: true })
  await arrowTo(page, confirmed, 'ArrowLeft')
  await keyboard.press('Space')
  await article.inspector.expectState('Confirmed')
  await keyboard.press('Escape')
  await expect(article.inspector.panel).toBeHidden()
  await expect(article.copy.field).toBeFocused()
  await keyboard.press('j')
  await keyboard.press('c')
  await article.expectState('quote', 'Every bolt of it', 'Confirmed')

  // Review: the rows that are left, all at once.
  await article.saved()
  await keyboard.press('ControlOrMeta+l')
  await ledger.expectCount(4)
  await keyboard.press('/')
  await expect(ledger.screen.getByRole('searchbox')).toBeFocused()
  await keyboard.type('partners')
  await ledger.expectCount(2)
  await tabTo(page, ledger.grid, 'Shift+Tab')
  await keyboard.press('ControlOrMeta+a')
  // At once: it is about all of them, though they are still being read.
  await keyboard.press('s')
  await expect(ledger.question).toContainText('State of 2 quotes')
  await keyboard.press('5')
  await keyboard.press('Enter')
  await expect(ledger.rows.filter({ hasText: 'Disputed' })).toHaveCount(2)

  // Search, and open at the place.
  await keyboard.press('ControlOrMeta+k')
  await expect(search.field).toBeFocused()
  await keyboard.type('every bolt')
  await expect(search.hits.first()).toBeVisible()
  await keyboard.press('Enter')
  await expect(article.headline).toHaveValue('Old Quay keeps its crane')
  await expect(article.copy.field).toBeFocused()

  // Export.
  const word = await exportByKeys(attest, 'Word document')
  expect(basename(word)).toBe('crane-2026-03-02-annotated.docx')
  const { comments } = await readWordDocument(page, word)
  expect(comments.map(({ words }) => words)).toContain('Every bolt of it')
  const rows = await readCsv(await exportByKeys(attest, 'CSV of the ledger'))
  expect(rows.map(({ State }) => State)).toEqual(['Confirmed', 'Confirmed', 'Disputed', 'Disputed'])

  // All of it is there after a restart.
  await attest.restart()
  await attest.page.keyboard.press('ControlOrMeta+k')
  await expect(attest.search.field).toBeFocused()
  await attest.page.keyboard.type('not selling')
  await attest.page.keyboard.press('Enter')
  await attest.article.expectState('quote', 'We are not selling it', 'Confirmed')
  await expect(attest.article.card('quote', 'We are not selling it').card).toContainText('recording 04:12')
})
