import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/attest-test.ts'

const annotation = (exact: string, bodyValue: string, more: object = {}) => ({
  type: 'Annotation',
  bodyValue,
  target: { selector: { type: 'TextQuoteSelector', exact } },
  ...more,
})
const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

test('Web Annotations go onto the open article; those without a place wait among the detached', async ({ attest }) => {
  const { article, desk, dialogs, folder, page } = attest
  const path = join(folder, 'remarks.jsonld')
  await writeFile(
    path,
    bytesOf([
      annotation('old crane', 'Which one?', { creator: { name: 'Ana Leduc' } }),
      annotation('the harbour pilots', 'Who are they?'),
      { type: 'Person', name: 'Ana Leduc' },
    ]),
  )
  await desk.drop({ name: 'crane.txt', bytes: Buffer.from('The old crane 🏗️ stays.\n\nIt is e\u0301norme.\n') })
  await expect(article.copy.field).toContainText('The old crane')

  await dialogs.willOpen(path)
  await article.copy.field.press('ControlOrMeta+Shift+o')
  const report = page.getByRole('dialog', { name: 'Web Annotations' })
  await expect(report).toContainText('1 annotation put onto the copy.')
  await expect(report).toContainText('“the harbour pilots”')
  await expect(report).toContainText('1 entry left out: no annotation.')
  await report.getByRole('button', { name: 'Show the detached' }).click()
  const detached = page.getByRole('dialog', { name: 'Detached annotations' })
  await expect(detached).toContainText('the harbour pilots')
  await page.keyboard.press('Escape')
  await expect(article.copy.mark('old crane')).toBeVisible()
  await article.saved()

  // Dropped on the article, a file of annotations makes no article of its own.
  await desk.drop({ name: 'more.jsonld', bytes: bytesOf(annotation('e\u0301norme', 'Really?')) })
  await expect(page.getByText('1 annotation put onto the copy')).toBeVisible()
  await expect(article.copy.mark('e\u0301norme')).toBeVisible()
  await article.copy.field.press('ControlOrMeta+z')
  await expect(article.copy.mark('e\u0301norme')).toBeHidden()
  await article.saved()

  await desk.goTo('Ledger')
  await desk.drop({ name: 'more.jsonld', bytes: bytesOf(annotation('e\u0301norme', 'Really?')) })
  await expect(page.getByRole('dialog', { name: '1 file could not be brought in' })).toContainText(
    'Web Annotations belong onto an article',
  )
})
