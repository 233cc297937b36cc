import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { convertToHtml, extractRawText } from 'mammoth'
import { readCsv } from './exports/read-csv.ts'
import { readPdf } from './exports/read-pdf.ts'
import { readWordDocument, type WordComment } from './exports/read-word-document.ts'
import { readZip } from './exports/read-zip.ts'
import { openWebPage } from './exports/web-page.ts'
import type { AttestApp } from './pages/attest-app.ts'
import { expect, test } from './support/attest-test.ts'
import { trams } from './support/samples.ts'

const copy = `Bridge stays shut

The bridge stays shut until the steel is tested, and the steel is tested in May, the city said.

=1+2 is what the form says, @home told the council. “We will go,” Mara Quist said, “on Friday.”
`
const shut = 'The bridge stays shut until the steel is tested'
const tested = 'until the steel is tested, and the steel is tested in May'
const formula = '=1+2 is what the form says'
const going = ['We will go,', 'on Friday.'] as const
const title = 'Bridge stays shut'

/** An article with two quotes that overlap, one that looks like a formula, and one in two pieces. */
const bringIn = async ({ article, desk }: AttestApp): Promise<void> => {
  await desk.drop({ name: 'bridge.txt', bytes: Buffer.from(copy) })
  await article.takeOffer('Is this the headline')
  await article.tag(shut, 'Quote')
  await article.card('quote', shut).open('Source')
  await article.inspector.attributeToNew('City of Kelmouth')
  await article.card('quote', shut).setState('Confirmed')
  await article.tag(tested, 'Quote')
  await article.card('quote', tested).setState('Pending')
  await article.tag(formula, 'Quote')
  await article.card('quote', formula).open('Source')
  await article.inspector.attributeToNew('@home')
  await article.tag(going[0], 'Quote')
  await article.addPiece(going[1])
  await article.card('quote', going[0]).open('Evidence')
  await article.inspector.addEvidence({ kind: 'Recording', locator: '04:12' })
  await article.inspector.attributeToNew('Mara Quist')
  await article.card('quote', going[0]).setState('Denied')
  await article.saved()
}

const commentOn = (comments: readonly WordComment[], words: string): WordComment => {
  const found = comments.filter((comment) => comment.words === words)
  expect(found, `one comment on “${words}”`).toHaveLength(1)
  return found[0] as WordComment
}

test('A Word document has a comment on exactly the words of each quote, also where they overlap', async ({
  attest,
}) => {
  const { article, dialogs, folder, page } = attest
  await attest.settings.open()
  await attest.settings.setEditor('Wanda Oyelaran')
  await bringIn(attest)
  const path = join(folder, 'bridge.docx')
  await article.exportAs('Word document', path, dialogs)

  const { comments, paragraphs } = await readWordDocument(page, path)
  expect(comments).toHaveLength(5)
  expect(comments.every(({ isReferred }) => isReferred)).toBe(true)
  expect(comments.map(({ author }) => author)).toEqual(comments.map(() => 'Wanda Oyelaran'))
  const first = commentOn(comments, shut)
  expect(first.isResolved).toBe(true)
  expect(first.lines.join('\n')).toContain('City of Kelmouth')
  expect(first.lines.join('\n')).toContain('Confirmed')
  const second = commentOn(comments, tested)
  expect(second.isResolved).toBe(false)
  expect(second.lines.join('\n')).toContain('Pending')
  expect(commentOn(comments, formula).isResolved).toBe(false)
  expect(commentOn(comments, going[0]).lines.join('\n')).toContain('Piece 1 of 2')
  expect(commentOn(comments, going[0]).lines.join('\n')).toContain('recording 04:12')
  expect(commentOn(comments, going[1]).lines.join('\n')).toContain('Piece 2 of 2')

  // The list of sources, and the copy in full, as others read it.
  expect(paragraphs).toContain('Sources')
  for (const name of ['City of Kelmouth', '@home', 'Mara Quist']) expect(paragraphs).toContain(name)
  const { value: text } = await extractRawText({ path })
  expect(text).toContain(
    'The bridge stays shut until the steel is tested, and the steel is tested in May, the city said.',
  )
  const { value: html, messages } = await convertToHtml({ path }, { styleMap: ['comment-reference => sup'] })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  expect(html).toContain(title)
  expect(html.match(/<sup/g)).toHaveLength(5)
})

test('The clean Word document is the copy alone', async ({ attest }) => {
  const { article, dialogs, folder, page } = attest
  await bringIn(attest)
  const path = join(folder, 'clean.docx')
  await article.exportAs('Word document', path, dialogs, { profile: 'Clean' })
  const { comments, paragraphs } = await readWordDocument(page, path)
  expect(comments).toEqual([])
  expect(paragraphs.filter((words) => words !== '')).toEqual([
    title,
    'The bridge stays shut until the steel is tested, and the steel is tested in May, the city said.',
    '=1+2 is what the form says, @home told the council. “We will go,” Mara Quist said, “on Friday.”',
  ])
  const names = [...(await readZip(path)).keys()]
  expect(names.filter((name) => /media|embed|vba/i.test(name))).toEqual([])
})

test('The web page has margin notes, legend, sources and ledger, without scripts and without a request', async ({
  attest,
}) => {
  const { article, dialogs, folder } = attest
  await attest.desk.openArticle(trams)
  const path = join(folder, 'trams.html')
  await article.exportAs('Web page', path, dialogs)
  const source = await readFile(path, 'utf8')
  expect(source).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:\/\/(?!transport|[a-z.-]*example)/i)

  const { page, requests, close } = await openWebPage(attest.electron, path)
  await expect(page).toHaveTitle(trams)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(trams)
  const quoted = page.locator('mark').filter({ hasText: /^We would rather explain/ })
  await expect(quoted.first()).toBeVisible()
  const note = page
    .getByRole('list', { name: 'Notes' })
    .getByRole('listitem')
    .filter({ hasText: 'Mara Lindholm' })
    .first()
  await expect(note).toBeVisible()
  await expect(note).toContainText('Recheck')
  const [words, card] = [await page.locator('.block').first().boundingBox(), await note.boundingBox()]
  expect(card?.x ?? 0).toBeGreaterThanOrEqual((words?.x ?? 0) + (words?.width ?? 0))
  for (const heading of ['Sources', 'Ledger', 'Evidence and requests'])
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  await expect(page.getByRole('table').last().getByRole('row')).toHaveCount(11)
  for (const label of ['Confirmed', 'Pending', 'Unconfirmed', 'Disputed', 'Denied', 'Recheck'])
    await expect(page.getByText(label, { exact: true }).first()).toBeVisible()

  // A number in the copy leads to its note.
  await page
    .getByRole('link', { name: /^Note 2/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#note-2$/)
  expect(new Set((await requests()).map((address) => address.replace(/#.*/, '')))).toHaveProperty('size', 1)
  await close()
})

test('The web page fits a phone', async ({ attest }) => {
  const { article, dialogs, folder } = attest
  await attest.desk.openArticle(trams)
  const path = join(folder, 'trams.html')
  await article.exportAs('Web page', path, dialogs)
  const { page, close } = await openWebPage(attest.electron, path, { width: 390, height: 800 })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const edges = await page
    .locator('h1, h2, p, li, mark, table, td')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().right))
  expect(edges.length).toBeGreaterThan(50)
  expect(Math.max(...edges)).toBeLessThanOrEqual(390)
  await close()
})

test('The PDF is the same on paper, its text can be read and searched', async ({ attest }) => {
  const { article, dialogs, folder } = attest
  await attest.desk.openArticle(trams)
  const path = join(folder, 'trams.pdf')
  await article.exportAs('PDF', path, dialogs)
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')
  const { pageCount, text } = await readPdf(path)
  expect(pageCount).toBeGreaterThan(1)
  expect(pageCount).toBeLessThan(8)
  for (const words of [
    trams,
    'We would rather explain an empty platform than an accident',
    'Joren Hale',
    'Unconfirmed',
    'Sources',
    'Ledger',
  ])
    expect(text).toContain(words)

  await article.exportAs('PDF', join(folder, 'clean.pdf'), dialogs, { profile: 'Clean' })
  const clean = await readPdf(join(folder, 'clean.pdf'))
  expect(clean.text).toContain('We would rather explain an empty platform than an accident')
  expect(clean.text).not.toContain('Unconfirmed')
})

test('The CSV holds the ledger and is safe in a spreadsheet', async ({ attest }) => {
  const { article, dialogs, folder } = attest
  await bringIn(attest)
  const path = join(folder, 'bridge.csv')
  await article.exportAs('CSV of the ledger', path, dialogs)
  const rows = await readCsv(path)
  expect(rows.map(({ Words }) => Words)).toEqual([shut, tested, `'${formula}`, 'We will go, … on Friday.'])
  expect(rows.map(({ Source }) => Source)).toEqual(['City of Kelmouth', '', "'@home", 'Mara Quist'])
  expect(rows.map(({ State }) => State)).toEqual(['Confirmed', 'Pending', 'Unchecked', 'Denied'])
  expect(rows[3]).toMatchObject({ Pieces: '2', Evidence: '1', Manner: 'Direct' })
  const bytes = await readFile(path)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/)
})

test('Markdown has footnotes, plain text has notes, JSON has everything', async ({ attest }) => {
  const { article, dialogs, folder } = attest
  await bringIn(attest)
  const at = (name: string): string => join(folder, name)
  await article.exportAs('Markdown', at('bridge.md'), dialogs)
  const markdown = await readFile(at('bridge.md'), 'utf8')
  expect(markdown).toMatch(/^# Bridge stays shut$/m)
  for (const number of [1, 2, 3, 4]) {
    expect(markdown).toContain(`[^${number}]`)
    expect(markdown).toMatch(new RegExp(`^\\[\\^${number}\\]: `, 'm'))
  }
  await article.exportAs('Markdown', at('clean.md'), dialogs, { profile: 'Clean' })
  expect(await readFile(at('clean.md'), 'utf8')).not.toContain('[^')

  await article.exportAs('Plain text', at('bridge.txt'), dialogs)
  expect(await readFile(at('bridge.txt'), 'utf8')).toMatch(/\[1\].*City of Kelmouth/s)
  await article.exportAs('Plain text', at('clean.txt'), dialogs, { profile: 'Clean' })
  expect((await readFile(at('clean.txt'), 'utf8')).trim().split(/\n+/)).toEqual([
    title,
    'The bridge stays shut until the steel is tested, and the steel is tested in May, the city said.',
    '=1+2 is what the form says, @home told the council. “We will go,” Mara Quist said, “on Friday.”',
  ])

  await article.exportAs('JSON', at('bridge.json'), dialogs)
  const json = JSON.parse(await readFile(at('bridge.json'), 'utf8'))
  expect(json.annotations).toHaveLength(4)
  for (const { pieces } of json.annotations)
    for (const { start, end, words } of pieces) expect(json.text.slice(start, end)).toBe(words)
  expect(json.sources.map(({ name }: { name: string }) => name).toSorted()).toEqual([
    '@home',
    'City of Kelmouth',
    'Mara Quist',
  ])
  expect(json.evidence).toHaveLength(1)
})

test('A name is proposed, a cancelled export writes nothing, and the last choice is remembered', async ({ attest }) => {
  const { article, dialogs, folder, page } = attest
  await attest.desk.openArticle(trams)
  await dialogs.willCancel()
  await article.copy.field.press('ControlOrMeta+e')
  await article.exportDialog.choose('Markdown')
  await article.exportDialog.dialog.getByRole('button', { name: /^Export/ }).click()
  await expect(article.exportDialog.dialog.getByRole('button', { name: /^Export/ })).toBeEnabled()
  await expect(article.exportDialog.dialog).toBeVisible()

  await dialogs.willSaveIn(folder)
  await article.exportDialog.run()
  await expect(page.getByText('Exported as kelmouth-trams-2026-03-12-annotated.md.')).toBeVisible()
  expect((await stat(join(folder, 'kelmouth-trams-2026-03-12-annotated.md'))).size).toBeGreaterThan(1000)

  await attest.restart()
  await attest.desk.openArticle(trams)
  await attest.article.copy.field.press('ControlOrMeta+e')
  await expect(attest.article.exportDialog.dialog.getByRole('radio', { name: /^Markdown/ })).toBeChecked()
})

test('What stands in the window goes out, also when it was not saved yet', async ({ attest }) => {
  const { article, dialogs, folder, page } = attest
  await page.keyboard.press('ControlOrMeta+n')
  await article.copy.field.click()
  await page.keyboard.type('The last words of all.')
  await article.exportAs('Plain text', join(folder, 'last.txt'), dialogs, { profile: 'Clean' })
  expect(await readFile(join(folder, 'last.txt'), 'utf8')).toBe('The last words of all.\n')
})

test('An export that cannot be written says so and keeps the dialog', async ({ attest }) => {
  const { article, dialogs, folder } = attest
  await attest.desk.openArticle(trams)
  await dialogs.willSaveAs(join(folder, 'no such folder', 'trams.md'))
  await article.screen.getByRole('button', { name: /^Export/ }).click()
  await article.exportDialog.choose('Markdown')
  await article.exportDialog.dialog.getByRole('button', { name: /^Export/ }).click()
  await expect(article.exportDialog.dialog.getByRole('alert')).not.toBeEmpty()
})
