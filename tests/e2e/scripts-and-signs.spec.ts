import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { AttestApp } from './pages/attest-app.ts'
import type { FormatLabel } from './pages/export-dialog.ts'
import { readWordDocument } from './exports/read-word-document.ts'
import { bringInCopy } from './support/own-copy.ts'
import { sharedWindow } from './support/shared-window.ts'
import { storedArticle, storedText } from './support/stored-article.ts'

const window = sharedWindow()

/** Quotes in scripts and signs that take more than one UTF-16 unit a character, or that cannot be seen. */
const quotes = {
  emoji: 'We came 👩‍👩‍👧‍👦 and left 👩🏽‍🚒 early',
  flags: '🇨🇭 first, 🏴󠁧󠁢󠁳󠁣󠁴󠁿 second',
  combining: 'E\u0301le\u0300ve, na\u0308hert, ṡ̖̃o̊',
  hebrew: 'לא נחכה עוד יום אחד',
  arabic: 'لن ننتظر حادثة ثانية',
  mixed: 'call it שלום or سلام today',
  softHyphen: 'Donau\u00addampf\u00adschiff\u00adfahrt first',
  noBreakSpace: 'ten\u00a0000\u00a0crowns, no\u202fmore',
  zeroWidth: 'no\u200bbreak and \u2066isolated\u2069 words',
  astral: '𝐀lpha and 𠮷野家 twice',
} as const

const names = Object.keys(quotes) as readonly (keyof typeof quotes)[]

/** Each quote in a paragraph of its own, with the same signs before it: offsets have to count them all. */
const paragraphs = names.map(
  (name, index) => `${'👩‍🚒e\u0301'.repeat(index % 3)} She said “${quotes[name]}”, he wrote.`,
)

/** Brings the paragraphs in and tags what stands between the quotation marks of each. */
const withAllTagged = async (attest: AttestApp, headline: string): Promise<void> => {
  const { copy } = await bringInCopy(attest, headline, paragraphs)
  for (const [index, name] of names.entries()) {
    await copy.putCaretAfter('“', index)
    await attest.page.keyboard.press('q')
    await expect(copy.mark(quotes[name])).toHaveCount(1)
  }
  await attest.article.saved()
}

const expectAllTagged = async (attest: AttestApp): Promise<void> => {
  await expect(attest.article.copy.field.locator('mark')).toHaveCount(names.length)
  const words = await attest.article.copy.field
    .locator('mark')
    .evaluateAll((found) => found.map((mark) => mark.textContent))
  expect(words).toEqual(names.map((name) => quotes[name]))
}

const expectStoredOffsets = async (attest: AttestApp, headline: string): Promise<void> => {
  const records = await storedArticle(attest, headline)
  const text = storedText(records)
  expect(text).toBe(paragraphs.map((paragraph) => paragraph.trim()).join('\n'))
  const spans = names.map((name) => {
    const start = text.indexOf(quotes[name])
    return [{ start, end: start + quotes[name].length, words: quotes[name] }]
  })
  expect(records.annotations.map(({ pieces }) => pieces)).toEqual(spans)
}

test('Quotes with emoji, combining marks, right-to-left text and hidden signs are kept as they stand', async () => {
  const attest = window()
  const headline = 'Signs of every kind'
  await withAllTagged(attest, headline)
  await expectAllTagged(attest)
  await expectStoredOffsets(attest, headline)

  await attest.restart()
  await attest.desk.openArticle(headline)
  await expectAllTagged(attest)
  await expectStoredOffsets(attest, headline)
})

test('An edit among such signs leaves every other quote where it is', async () => {
  const attest = window()
  const headline = 'Signs that are edited'
  await withAllTagged(attest, headline)
  await attest.article.write()
  await attest.article.copy.putCaretAfter('and left ')
  await attest.page.keyboard.insertText('🎺')
  await expect(attest.article.copy.mark('We came 👩‍👩‍👧‍👦 and left 🎺👩🏽‍🚒 early')).toBeVisible()
  await attest.article.saved()
  const records = await storedArticle(attest, headline)
  const text = storedText(records)
  expect(records.annotations).toHaveLength(names.length)
  for (const { pieces } of records.annotations)
    for (const { start, end, words } of pieces) expect(text.slice(start, end)).toBe(words)

  await attest.page.keyboard.press('ControlOrMeta+z')
  await expectAllTagged(attest)
  await attest.article.saved()
  await expectStoredOffsets(attest, headline)
})

test('Backspace takes an emoji as a whole', async () => {
  const attest = window()
  await bringInCopy(attest, 'An emoji deleted', [paragraphs[0] ?? ''])
  await attest.article.write()
  await attest.article.copy.putCaretBefore(' early')
  await attest.page.keyboard.press('Backspace')
  await expect.poll(() => attest.article.copy.text()).toBe('She said “We came 👩‍👩‍👧‍👦 and left  early”, he wrote.')
})

test('The exports hold the same words on the same quotes', async () => {
  const attest = window()
  await withAllTagged(attest, 'Signs that go out')
  const exported = async (format: FormatLabel, name: string): Promise<string> => {
    const path = join(attest.folder, name)
    await attest.article.exportAs(format, path, attest.dialogs)
    return readFile(path, 'utf8')
  }
  const json = JSON.parse(await exported('JSON', 'signs.json'))
  for (const [index, name] of names.entries()) {
    const [{ start, end }] = json.annotations[index].pieces
    expect(json.text.slice(start, end)).toBe(quotes[name])
  }
  for (const [format, file] of [
    ['Web page', 'signs.html'],
    ['CSV of the ledger', 'signs.csv'],
    ['Markdown', 'signs.md'],
    ['Plain text', 'signs.txt'],
  ] as const) {
    const text = await exported(format, file)
    for (const name of names) expect(text.includes(quotes[name]), `${format} holds the ${name} quote`).toBe(true)
  }

  const word = join(attest.folder, 'signs.docx')
  await attest.article.exportAs('Word document', word, attest.dialogs)
  const { comments } = await readWordDocument(attest.page, word)
  expect(comments.map(({ words }) => words)).toEqual(names.map((name) => quotes[name]))
})
