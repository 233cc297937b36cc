import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from './support/attest-test.ts'

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures/import', name)

const wordDocument = async (): Promise<Buffer> => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  return Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Minutes of 3 March.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Harbour fees double', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('The board said the fees would '),
                new TextRun({ text: 'double', bold: true }),
                new TextRun(' from '),
                new ExternalHyperlink({ link: 'https://harbour.example/fees', children: [new TextRun('May')] }),
                new TextRun('.'),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Table({ rows: [new TableRow({ children: [cell('Berth'), cell('40 crowns')] })] }),
          ],
        },
      ],
    }),
  )
}

test('Files of every kind come in through the open dialog, with their forms', async ({ attest }) => {
  const { article, desk, dialogs, folder, page } = attest
  const docx = join(folder, 'fees.docx')
  await writeFile(docx, await wordDocument())
  await dialogs.willOpen(fixture('release.md'), fixture('saved-page.html'), docx)
  await desk.bringIn('Open files…')
  await expect(page.getByText('3 articles brought in')).toBeVisible()

  await dialogs.willOpen(docx)
  await page.keyboard.press('ControlOrMeta+o')
  await expect(article.copy.field).toContainText('The board said the fees would double from May.')
  await expect(article.copy.field.getByRole('strong')).toHaveText('double')
  await expect(article.copy.field.getByRole('link', { name: 'May' })).toHaveAttribute(
    'href',
    'https://harbour.example/fees',
  )
  await expect(article.copy.field).toContainText('Minutes of 3 March.')
  await expect(article.copy.field).toContainText('40 crowns')
  await expect(article.screen.getByRole('button', { name: /^Word document/ })).toBeVisible()
  await expect(desk.articles.getByRole('row')).toHaveCount(6)
})

test('Markdown keeps its headings, lists, links and block quotes', async ({ attest }) => {
  const { article, desk, dialogs } = attest
  await dialogs.willOpen(fixture('release.md'))
  await desk.bringIn('Open files…')
  await expect(article.copy.field.getByRole('heading', { name: 'Offers' })).toBeVisible()
  await expect(article.copy.field.getByRole('listitem').filter({ hasText: 'a museum' })).toBeVisible()
  await expect(article.copy.field.getByRole('link', { name: 'Tuesday' })).toHaveAttribute(
    'href',
    'https://gazette.example/tuesday',
  )
  await expect(article.copy.field.getByRole('blockquote')).toHaveText('We are not selling it.')
})

test('The encoding of a file is told and shown, and its letters are right', async ({ attest }) => {
  const { article, desk, dialogs, page } = attest
  await dialogs.willOpen(fixture('wire-windows-1252.txt'))
  await desk.bringIn('Open files…')
  await expect(article.copy.field).toContainText('Élise Morvan, said on Tuesday that the “old crane” stays')
  await expect(article.copy.field).toContainText('€2.4 million')
  await article.screen.getByRole('button', { name: 'Plain text, Windows-1252' }).click()
  const note = page.getByRole('dialog', { name: 'Where this copy comes from' })
  await expect(note).toContainText('wire-windows-1252.txt')
  await expect(note).toContainText('Read as Windows-1252')
  await page.keyboard.press('Escape')

  await dialogs.willOpen(fixture('wire-utf-16.txt'))
  await desk.bringIn('Open files…')
  await expect(article.screen.getByRole('button', { name: 'Plain text, UTF-16' })).toBeVisible()
})

test('What heads the copy is offered, taken or left, never swallowed', async ({ attest }) => {
  const { article, desk, dialogs } = attest
  await dialogs.willOpen(fixture('wire-windows-1252.txt'))
  await desk.bringIn('Open files…')
  await expect(article.offer('Is this the place')).toBeVisible()
  await expect(article.copy.field).toContainText('OLD QUAY, 2 February 2026')
  await article.takeOffer('Is this the place')
  await expect(article.field('Place')).toHaveValue('OLD QUAY')
  await expect(article.copy.field).not.toContainText('OLD QUAY')
  await article.leaveOffer('Is this the date')
  await expect(article.copy.field).toContainText('2 February 2026')
  await expect(article.field('Date')).toHaveValue('')
})

test('Dropped files come in, and one that cannot is named without keeping the others out', async ({ attest }) => {
  const { article, desk, page } = attest
  await desk.drop({ name: 'drop.txt', bytes: Buffer.from('“The pier is closed,” the harbour master said.') })
  await expect(article.copy.field).toHaveText('“The pier is closed,” the harbour master said.')

  await desk.drop(
    { name: 'first.txt', bytes: Buffer.from('The first of two.') },
    { name: 'broken.docx', bytes: Buffer.from('this is no Word document') },
  )
  const report = page.getByRole('dialog', { name: '1 file could not be brought in' })
  await expect(report).toContainText('broken.docx')
  await expect(report).toContainText('1 article brought in and kept.')
  await report.getByRole('button', { name: 'Close' }).last().click()
  await expect(desk.article('The first of two.')).toBeVisible()
})

test('Copy pasted on the desk becomes an article, with its formatting', async ({ attest }) => {
  const { article, desk, page } = attest
  await desk.table.focus()
  await attest.paste({
    text: 'Ferry stays in port\nNobody was hurt, the company said.',
    html: '<h2>Ferry stays in port</h2><p>Nobody was <b>hurt</b>, the company said.</p><script>alert(1)</script>',
  })
  const dialog = page.getByRole('dialog', { name: 'Paste as new article' })
  await dialog.getByRole('button', { name: 'Make article' }).click()
  await expect(article.copy.field.getByRole('strong')).toHaveText('hurt')
  await expect(article.copy.field).toContainText('Nobody was hurt, the company said.')
  await expect(article.copy.field).not.toContainText('alert')

  await desk.bringIn('Paste as new article…')
  await dialog.getByRole('textbox', { name: 'Copy' }).fill('Typed by hand, not pasted.')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Make article' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(article.copy.field).toHaveText('Typed by hand, not pasted.')
})

test('An empty article is made by key and filled', async ({ attest }) => {
  const { article, desk, page } = attest
  await page.keyboard.press('ControlOrMeta+n')
  await article.headline.fill('Nothing yet')
  await article.headline.press('Enter')
  await article.copy.field.click()
  await page.keyboard.type('One line.')
  await expect(article.copy.field).toHaveText('One line.')
  await article.saved()
  await expect(desk.article('Nothing yet')).toBeVisible()
  await attest.restart()
  await attest.desk.openArticle('Nothing yet')
  await expect(attest.article.copy.field).toHaveText('One line.')
})

test('A file that is empty or no text is refused with a sentence, and nothing is stored', async ({ attest }) => {
  const { desk, dialogs, folder, page } = attest
  const empty = join(folder, 'empty.txt')
  const picture = join(folder, 'picture.png')
  await writeFile(empty, '')
  await writeFile(picture, await readFile(join(import.meta.dirname, '../../resources/icon.png')))
  await dialogs.willOpen(empty, picture)
  await desk.bringIn('Open files…')
  const report = page.getByRole('dialog', { name: '2 files could not be brought in' })
  await expect(report.getByRole('listitem').filter({ hasText: 'empty.txt' })).toContainText(/no text|empty/i)
  await expect(report.getByRole('listitem').filter({ hasText: 'picture.png' })).toContainText(/cannot|not/i)
  await expect(report).toContainText('No article was made.')
  await page.keyboard.press('Escape')
  await expect(desk.articles.getByRole('row')).toHaveCount(2)
})

/** A document of many paragraphs, with a comment and an insertion in the first. */
const trackedDocument = async (): Promise<Buffer> => {
  const change = { id: 1, author: 'Ana Leduc', date: '2026-02-02T10:00:00Z' }
  const first = new Paragraph({
    children: [
      new CommentRangeStart(0),
      new TextRun('The crane'),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
      new InsertedTextRun({ text: ' stays.', ...change }),
    ],
  })
  // Words that do not pack well make a file large enough for a thread.
  const others = Array.from(
    { length: 400 },
    (_, at) =>
      new Paragraph(
        Array.from({ length: 60 }, (__, word) => ((at * 7919 + word * 104_729) % 99_991).toString(36)).join(' '),
      ),
  )
  const comments = [{ id: 0, author: 'Ben Okoro', children: [new Paragraph('Really?')] }]
  return Packer.toBuffer(
    new Document({ comments: { children: comments }, sections: [{ children: [first, ...others] }] }),
  )
}

test('Of tracked changes the editor is asked, and comments are notes on their words', async ({ attest }) => {
  const { article, desk, dialogs, folder, page } = attest
  const path = join(folder, 'tracked.docx')
  const bytes = await trackedDocument()
  expect(bytes.length).toBeGreaterThan(64 * 1024)
  await writeFile(path, bytes)
  await dialogs.willOpen(path)
  await desk.bringIn('Open files…')
  const question = page.getByRole('alertdialog', { name: 'Changes are tracked' })
  await expect(question).toContainText('1 insertion and 0 deletions')
  await expect(question.getByRole('button', { name: 'As if accepted' })).toBeFocused()
  await question.getByRole('button', { name: 'Show both' }).click()
  await expect(article.copy.field).toContainText('The crane stays.')
  await expect(page.getByText(/^Ben Okoro.*: Really\?/).first()).toBeVisible()
  await expect(page.getByText('Inserted: Ana Leduc, 2026-02-02 10:00').first()).toBeVisible()
})
