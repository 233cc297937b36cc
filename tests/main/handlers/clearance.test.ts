import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import Papa from 'papaparse'
import { describe, expect, test, vi } from 'vitest'
import { findingId } from '../../../src/core/check/identity.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const everything = { text: '', states: [], offset: 0, limit: 10 }

/** Two articles: one with a quote that is nobody's, one in which nothing is wrong. */
const desk = async () => {
  const out = testFolder()
  const printed: string[] = []
  const library = await openTestLibrary({
    ports: {
      chooseSavePath: async (name) => join(out, name),
      printPdf: async (html) => {
        printed.push(html)
        return new TextEncoder().encode('%PDF-1.7')
      },
    },
  })
  const { id: open } = await bringIn(library.call, {
    name: 'open',
    fields: { headline: 'Open', slug: 'open', language: 'en' },
    body: ['“{q}We will go{/q},” somebody said.'],
  })
  const { id: quiet } = await bringIn(library.call, {
    name: 'quiet',
    fields: { headline: 'Quiet', slug: 'quiet', language: 'en' },
    body: ['Nothing happened on the quay.'],
  })
  const checked = async () => {
    await vi.waitFor(
      async () => {
        const { items } = await library.call('desk.list', everything)
        expect(items.filter(({ findings }) => findings === null)).toEqual([])
      },
      { timeout: 120_000, interval: 1500 },
    )
    return (await library.call('desk.list', everything)).items
  }
  const headlines = async (clearance: 'cleared' | 'not cleared') =>
    (await library.call('desk.list', { ...everything, clearance })).items.map(({ headline }) => headline)
  return { ...library, open, quiet, out, printed, checked, headlines }
}

/** The cells of a column of a CSV file. */
const columnOf = (path: string, column: string): readonly (string | undefined)[] =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data.map((row) => row[column])

describe('the desk', () => {
  test('learns how many findings are open in each article, and lists those that are cleared or not', async () => {
    const { checked, headlines } = await desk()
    const items = await checked()
    expect(items.find(({ headline }) => headline === 'Open')?.findings?.blocking).toBe(1)
    expect(items.find(({ headline }) => headline === 'Quiet')?.findings).toEqual({ blocking: 0, warning: 0, hint: 0 })
    expect(await headlines('cleared')).toEqual(['Quiet'])
    expect(await headlines('not cleared')).toEqual(['Open'])
  })

  test('counts a waived finding as settled', async () => {
    const { call, open, checked, headlines } = await desk()
    const fields = {
      findingId: findingId('quote-without-speaker', ['We will go']),
      rule: 'quote-without-speaker',
      words: 'We will go',
      reason: 'A chorus.',
    }
    await call('changes.apply', {
      changes: [{ type: 'waiver.create', id: idOf('waiver'), articleId: open, fields }],
    })
    await checked()
    expect(await headlines('not cleared')).toEqual([])
  })

  test('checks all again when the house rules change', async () => {
    const { call, checked, headlines } = await desk()
    await checked()
    await call('houseRules.set', { rules: { 'quote-without-speaker': { severity: 'hint' } }, spellings: [] })
    await checked()
    expect(await headlines('not cleared')).toEqual([])
  })
})

describe('an export', () => {
  test.each(['html', 'markdown', 'text', 'json'] as const)(
    'as %s says in itself that it is not cleared',
    async (format) => {
      const { call, open, out } = await desk()
      const { saved, notCleared } = await call('article.export', { id: open, format, profile: 'desk' })
      expect(notCleared).toContain('1 blocking finding')
      expect(notCleared).toContain('1 quote without a source, 1 unchecked quote or claim')
      expect(readFileSync(join(out, saved ?? ''), 'utf8')).toContain(notCleared)
      const [event] = await call('history.list', { articleId: open })
      expect(event?.after).toMatchObject({ notCleared })
    },
  )

  test('of a cleared article says nothing of it', async () => {
    const { call, quiet, out } = await desk()
    const { saved, notCleared } = await call('article.export', {
      id: quiet,
      format: 'markdown',
      profile: 'desk',
    })
    expect(notCleared).toBe('')
    expect(readFileSync(join(out, saved ?? ''), 'utf8')).not.toContain('leared')
  })

  test('as a clean copy is as it was, and its name says so', async () => {
    const { call, open, out } = await desk()
    const clean = await call('article.export', { id: open, format: 'markdown', profile: 'clean' })
    expect(clean.saved).toBe('open-not-cleared.md')
    expect(readFileSync(join(out, clean.saved ?? ''), 'utf8')).not.toContain('leared')
  })

  test('of the ledger says so in a column, and in its name', async () => {
    const { call, open, out } = await desk()
    const { saved, notCleared } = await call('article.export', { id: open, format: 'csv', profile: 'desk' })
    expect(saved).toBe('open-ledger-not-cleared.csv')
    expect(columnOf(join(out, saved ?? ''), 'Clearance')).toEqual([`Not cleared: ${notCleared}`])
  })

  test('of the ledger of all articles says of each what its last check came to', async () => {
    const { call, open, out, checked } = await desk()
    const all = { filter: {}, sort: { column: 'article', descending: false }, groupBySource: false } as const
    const before = await call('ledger.export', { ...all, format: 'csv', profile: 'desk' })
    expect(columnOf(join(out, before.saved ?? ''), 'Clearance')).toEqual(['Not checked yet'])
    await checked()
    const after = await call('ledger.export', { ...all, format: 'csv', profile: 'desk' })
    expect(columnOf(join(out, after.saved ?? ''), 'Clearance')).toEqual(['Not cleared: 1 blocking finding'])
    await call('houseRules.set', { rules: { 'quote-without-speaker': { on: false } }, spellings: [] })
    await checked()
    const cleared = await call('ledger.export', { ...all, format: 'csv', profile: 'desk' })
    expect(columnOf(join(out, cleared.saved ?? ''), 'Clearance')).toEqual(['Cleared'])
    expect((await call('article.export', { id: open, format: 'csv', profile: 'desk' })).saved).toBe('open-ledger.csv')
  })

  test('as a Word document says so in its first line, and as a PDF on the page that is printed', async () => {
    const { call, open, out, printed } = await desk()
    const word = await call('article.export', { id: open, format: 'docx', profile: 'desk' })
    const line = `Not cleared for publication: ${word.notCleared}.`
    const { value } = await mammoth.extractRawText({ path: join(out, word.saved ?? '') })
    expect(value.split('\n')[0]).toBe(line)
    await call('article.export', { id: open, format: 'pdf', profile: 'desk' })
    expect(printed[0]).toContain(`role="note">${line}</p>`)
  })
})
