import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractRawText } from 'mammoth'
import { readCsv } from './exports/read-csv.ts'
import { readPdf } from './exports/read-pdf.ts'
import { readWordDocument } from './exports/read-word-document.ts'
import { openWebPage } from './exports/web-page.ts'
import type { AttestApp } from './pages/attest-app.ts'
import { expect, test } from './support/attest-test.ts'
import { type Job, jobs, type QuoteToTag } from './support/jobs.ts'

const nameOf = ({ source }: QuoteToTag): string => ('newName' in source ? source.newName : source.name)
const wordsOf = ({ pieces }: QuoteToTag): string => pieces.join(' … ')

const tagAndAttribute = async ({ article }: AttestApp, quote: QuoteToTag): Promise<void> => {
  const [first = '', ...more] = quote.pieces
  await article.tag(first, 'Quote', quote.nth)
  for (const piece of more) await article.addPiece(piece)
  await article.card('quote', first).open('Source')
  if ('newName' in quote.source) await article.inspector.attributeToNew(quote.source.newName)
  else await article.inspector.attributeTo(quote.source.typed, quote.source.name)
  await expect(article.card('quote', first).card).toContainText(nameOf(quote))
}

const settleThree = async ({ article, dialogs, folder }: AttestApp, { quotes }: Job): Promise<string> => {
  const recording = Buffer.from('not really a recording, but bytes all the same')
  const path = join(folder, 'briefing.wav')
  await writeFile(path, recording)
  const sha256 = createHash('sha256').update(recording).digest('hex')

  const { inspector } = article
  const [first, second, third] = quotes
  await article.card('quote', first.pieces[0] ?? '').open('Evidence')
  await dialogs.willOpen(path)
  await inspector.addEvidence({ kind: 'Recording', locator: '04:12', date: '2026-02-02', copiesFile: true })
  await inspector.setState('Confirmed', 'Heard on the recording')
  await expect(inspector.panel.getByRole('button', { name: 'briefing.wav' })).toHaveAttribute(
    'title',
    `SHA-256 ${sha256}`,
  )
  await inspector.close()

  await article.card('quote', second.pieces[0] ?? '').open('Evidence')
  await inspector.addEvidence({ kind: 'Page', link: 'https://example.org/statement', excerpt: 'It was put otherwise.' })
  await inspector.setState('Disputed')
  await inspector.close()

  await article.card('quote', third.pieces[0] ?? '').open('Evidence')
  await inspector.addEvidence({ kind: 'Call', locator: 'Press office, by the desk' })
  await inspector.logRequest({ how: 'Telephone', question: 'Did you say this?' })
  await inspector.setOutcome('No reply')
  await inspector.setState('Unconfirmed', 'Nobody picked up')
  await inspector.close()
  await article.saved()
  return sha256
}

const reviewInTheLedger = async (attest: AttestApp, { quotes, taggedBefore }: Job): Promise<void> => {
  const { ledger } = attest
  await attest.article.openLedger()
  await ledger.expectCount(quotes.length + taggedBefore)
  const [, , , fourth, fifth, sixth] = quotes
  await ledger.filterBy('State', 'Unchecked')
  await ledger.filterBy('Source', nameOf(fifth))
  await expect(ledger.row(wordsOf(fifth))).toHaveCount(1)
  await expect(ledger.row(wordsOf(quotes[0]))).toHaveCount(0)
  await ledger.clearFilters()

  for (const quote of [fourth, fifth, sixth]) await ledger.select(wordsOf(quote))
  await ledger.setState('Pending', 'All three asked today')
  for (const quote of [fourth, fifth, sixth]) await expect(ledger.row(wordsOf(quote))).toContainText('Pending')
}

const findByWords = async (attest: AttestApp, { quotes, article }: Job): Promise<void> => {
  const [first = ''] = quotes[4].pieces
  await attest.search.open()
  await attest.search.type(first.split(' ').slice(0, 4).join(' '))
  await attest.search
    .hit(first)
    .filter({ hasText: nameOf(quotes[4]) })
    .click()
  await expect(attest.article.headline).toHaveValue(article)
  await expect(attest.article.copy.mark(first)).toBeInViewport()
  await expect(attest.article.card('quote', first).isSelected).toBeVisible()

  await attest.search.openByKey()
  await attest.search.type(nameOf(quotes[2]))
  await attest.search.hits
    .filter({ hasText: nameOf(quotes[2]) })
    .last()
    .click()
  await expect(attest.sources.source(nameOf(quotes[2]))).toBeVisible()
  await expect(attest.sources.statements.filter({ hasText: wordsOf(quotes[2]) })).toHaveCount(1)
}

const exportAll = async (attest: AttestApp, job: Job): Promise<void> => {
  const { article, dialogs, folder, page } = attest
  const at = (name: string): string => join(folder, name)
  await attest.desk.openArticle(job.article)

  await article.exportAs('Word document', at('out.docx'), dialogs)
  const word = await readWordDocument(page, at('out.docx'))
  for (const quote of job.quotes) {
    for (const piece of quote.pieces) expect(word.comments.map(({ words }) => words)).toContain(piece)
  }
  expect((await extractRawText({ path: at('out.docx') })).value).toContain(wordsOf(job.quotes[3]))

  await article.exportAs('Web page', at('out.html'), dialogs)
  const web = await openWebPage(attest.electron, at('out.html'))
  for (const quote of job.quotes) {
    for (const piece of quote.pieces) await expect(web.page.locator('article')).toContainText(piece)
    await expect(web.page.getByRole('main')).toContainText(nameOf(quote))
  }
  expect(await web.requests()).toHaveLength(1)
  await web.close()

  await article.exportAs('PDF', at('out.pdf'), dialogs)
  const { text } = await readPdf(at('out.pdf'))
  for (const quote of job.quotes) expect(text).toContain(nameOf(quote))

  await article.exportAs('CSV of the ledger', at('out.csv'), dialogs)
  const rows = await readCsv(at('out.csv'))
  expect(rows).toHaveLength(job.quotes.length + job.taggedBefore)
  for (const quote of job.quotes) {
    expect(rows.filter(({ Words, Source }) => Words === wordsOf(quote) && Source === nameOf(quote))).toHaveLength(1)
  }

  await article.exportAs('Markdown', at('out.md'), dialogs)
  expect(await readFile(at('out.md'), 'utf8')).toMatch(/\[\^1\]: /)
  await article.exportAs('JSON', at('out.json'), dialogs)
  const json = JSON.parse(await readFile(at('out.json'), 'utf8'))
  expect(json.article.headline).toBe(job.article)
  await article.exportAs('Plain text', at('notes.txt'), dialogs)
  expect(await readFile(at('notes.txt'), 'utf8')).toContain('NOTES')
  await article.exportAs('Plain text', at('clean.txt'), dialogs, { profile: 'Clean' })
  const clean = await readFile(at('clean.txt'), 'utf8')
  expect(clean).not.toContain('NOTES')
  for (const { pieces } of job.quotes) for (const piece of pieces) expect(clean).toContain(piece)
}

const expectAllThere = async (
  attest: AttestApp,
  { article: title, quotes, taggedBefore }: Job,
  sha256: string,
): Promise<void> => {
  const { article, ledger, library } = attest
  await attest.desk.openArticle(title)
  const states = ['Confirmed', 'Disputed', 'Unconfirmed', 'Pending', 'Pending', 'Pending'] as const
  for (const [index, quote] of quotes.entries()) {
    const [first = ''] = quote.pieces
    for (const piece of quote.pieces) await expect(article.copy.mark(piece).first()).toBeAttached()
    await article.copy.putCaretIn(first, quote.nth)
    await article.expectState('quote', first, states[index] ?? 'Unchecked')
    await expect(article.card('quote', first).card).toContainText(nameOf(quote))
  }
  await article.card('quote', quotes[0].pieces[0] ?? '').open('All')
  await expect(article.inspector.panel.getByRole('button', { name: 'briefing.wav' })).toHaveAttribute(
    'title',
    `SHA-256 ${sha256}`,
  )
  await expect(article.inspector.history.filter({ hasText: 'Heard on the recording' })).toHaveCount(1)
  await article.inspector.close()
  const kept = await readdir(library.replace(/\.attest$/, '.files'))
  expect(kept).toEqual([`${sha256}.wav`])

  await article.openLedger()
  await ledger.expectCount(quotes.length + taggedBefore)
}

for (const job of jobs) {
  test(`An editor does the whole job on “${job.article}”, and all of it is there after a restart`, async ({
    attest,
  }) => {
    test.setTimeout(900_000)
    await job.open(attest)
    for (const quote of job.quotes) await tagAndAttribute(attest, quote)
    const sha256 = await settleThree(attest, job)
    await reviewInTheLedger(attest, job)
    await findByWords(attest, job)
    await exportAll(attest, job)
    await attest.restart()
    await expectAllThere(attest, job, sha256)
  })
}
