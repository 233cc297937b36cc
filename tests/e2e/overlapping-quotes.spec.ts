import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readWordDocument } from './exports/read-word-document.ts'
import type { ArticlePage } from './pages/article-page.ts'
import { bringInCopy } from './support/own-copy.ts'
import { sharedWindow } from './support/shared-window.ts'
import { storedArticle, storedText } from './support/stored-article.ts'

const window = sharedWindow()

const paragraphs = [
  'The council of Askefoss met late, and the mayor, Tove Rinde, spoke last.',
  '“We closed the bridge because the ice was thick, and we will open it when it is thin,” she said.',
]
const first = 'We closed the bridge because the ice was thick'
const second = 'because the ice was thick, and we will open it'
const inner = 'the ice was thick'

const press = (keys: string): Promise<void> => window().page.keyboard.press(keys)

/** Puts the caret where nothing is tagged: every card then has its place in the margin. */
const selectNothing = (article: ArticlePage): Promise<void> => article.copy.putCaretAfter('The council')

/** Two quotes that overlap, and one that lies inside both. */
const withOverlaps = async (headline: string): Promise<ArticlePage> => {
  const article = await bringInCopy(window(), headline, paragraphs)
  for (const words of [first, second, inner]) await article.tag(words, 'Quote')
  await selectNothing(article)
  await article.saved()
  return article
}

const stored = async (headline: string) => {
  const records = await storedArticle(window(), headline)
  const text = storedText(records)
  return records.annotations.map(({ kind, state, pieces }) => {
    for (const { start, end, words } of pieces) expect(text.slice(start, end)).toBe(words)
    return { kind, state, words: pieces.map(({ words }) => words) }
  })
}

const quote = (words: string, state = 'unchecked') => ({ kind: 'quote', state, words: [words] })

test('Quotes that overlap and lie inside one another are kept whole, each with its card', async () => {
  const headline = 'Three at one place'
  const article = await withOverlaps(headline)
  expect(await stored(headline)).toEqual([quote(first), quote(second), quote(inner)])

  // The cards take their places once they have been measured.
  await expect(async () => {
    const boxes = []
    for (const words of [first, second, inner]) {
      const { card } = article.card('quote', words)
      await expect(card).toBeVisible()
      boxes.push(await card.boundingBox())
    }
    const [top, middle, bottom] = boxes.toSorted((one, other) => (one?.y ?? 0) - (other?.y ?? 0))
    expect((top?.y ?? 0) + (top?.height ?? 0)).toBeLessThanOrEqual(middle?.y ?? 0)
    expect((middle?.y ?? 0) + (middle?.height ?? 0)).toBeLessThanOrEqual(bottom?.y ?? 0)
  }).toPass({ timeout: 60_000 })
})

test('The same words are not tagged as a quote twice: the one there is selected', async () => {
  const headline = 'The same words again'
  const article = await withOverlaps(headline)
  await article.copy.select(first)
  await press('q')
  await expect(article.card('quote', first).isSelected).toBeVisible()
  // With the marks round all of it, too: a quote takes the inside.
  await article.copy.select('“We closed the bridge because the ice was thick, and we will open it when it is thin,”')
  await press('q')
  await press('q')
  await article.saved()
  expect((await stored(headline)).map(({ words }) => words)).toEqual([
    [first],
    [second],
    [inner],
    ['We closed the bridge because the ice was thick, and we will open it when it is thin,'],
  ])
})

test('The same words can be a quote, a claim and a mention at once', async () => {
  const headline = 'One place, three kinds'
  const article = await bringInCopy(window(), headline, paragraphs)
  await article.tag(inner, 'Quote')
  await article.tag(inner, 'Claim')
  await article.tag(inner, 'Mention')
  await article.saved()
  expect(await stored(headline)).toEqual([
    quote(inner),
    { ...quote(inner), kind: 'claim' },
    { ...quote(inner), kind: 'mention' },
  ])
  await expect(article.standing).toContainText('2 quotes and claims')
})

test('A click selects the innermost, and O goes through all that lie there', async () => {
  const article = await withOverlaps('Innermost first')
  await article.copy.putCaretAfter('the ice')
  await expect(article.card('quote', inner).isSelected).toBeVisible()

  const selected = async (): Promise<string> => {
    for (const words of [first, second, inner])
      if (await article.card('quote', words).isSelected.isVisible()) return words
    return ''
  }
  const seen = [await selected()]
  for (let step = 0; step < 3; step += 1) {
    const before = seen.at(-1)
    await press('o')
    await expect.poll(selected).not.toBe(before)
    seen.push(await selected())
  }
  expect(seen[0]).toBe(inner)
  expect(new Set(seen.slice(0, 3))).toEqual(new Set([first, second, inner]))
  expect(seen[3]).toBe(inner)

  // Where only one lies, it is that one.
  await article.copy.putCaretAfter('We closed')
  await expect(article.card('quote', first).isSelected).toBeVisible()
  await article.copy.putCaretAfter('we will')
  await expect(article.card('quote', second).isSelected).toBeVisible()
  await selectNothing(article)
  await expect.poll(selected).toBe('')
})

test('A click selects what lies there also where the caret stands already', async () => {
  const article = await withOverlaps('Clicked again')
  await article.copy.putCaretAfter('the ice')
  await expect(article.card('quote', inner).isSelected).toBeVisible()
  await press('Escape')
  await expect(article.card('quote', inner).isSelected).toBeHidden()
  // Two clicks in quick succession are another thing.
  await window().page.waitForTimeout(600)
  await article.copy.putCaretAfter('the ice')
  await expect(article.card('quote', inner).isSelected).toBeVisible()
})

test('A state set on one of them leaves the others as they are', async () => {
  const headline = 'One of three'
  const article = await withOverlaps(headline)
  await article.copy.putCaretAfter('the ice')
  await expect(article.card('quote', inner).isSelected).toBeVisible()
  await press('5')
  await article.expectState('quote', inner, 'Disputed')
  await article.expectState('quote', first, 'Unchecked')
  await press('o')
  await press('4')
  await article.saved()
  const states = (await stored(headline)).map(({ state }) => state)
  expect(states.filter((state) => state === 'disputed')).toHaveLength(1)
  expect(states.filter((state) => state === 'unconfirmed')).toHaveLength(1)
  expect(states.filter((state) => state === 'unchecked')).toHaveLength(1)
})

test('Words typed where two overlap change both, and no other', async () => {
  const headline = 'Typed where two overlap'
  const article = await withOverlaps(headline)
  for (const words of [first, second, inner]) {
    await article.card('quote', words).setState('Confirmed')
    await selectNothing(article)
  }
  await article.write()
  await article.copy.putCaretAfter('thick, and')
  await window().page.keyboard.insertText(' soon')
  await article.saved()
  expect(await stored(headline)).toEqual([
    quote(first, 'confirmed'),
    quote('because the ice was thick, and soon we will open it', 'recheck'),
    quote(inner, 'confirmed'),
  ])
  await article.copy.putCaretAfter('the ice')
  await window().page.keyboard.insertText('cap')
  await article.saved()
  expect((await stored(headline)).map(({ state, words }) => [state, ...words])).toEqual([
    ['recheck', 'We closed the bridge because the icecap was thick'],
    ['recheck', 'because the icecap was thick, and soon we will open it'],
    ['recheck', 'the icecap was thick'],
  ])
  await press('ControlOrMeta+z')
  await press('ControlOrMeta+z')
  await article.saved()
  expect(await stored(headline)).toEqual([first, second, inner].map((words) => quote(words, 'confirmed')))
})

test('Removing one of them leaves the others on their words', async () => {
  const headline = 'One removed'
  const article = await withOverlaps(headline)
  await article.card('quote', second).removeTag()
  await article.saved()
  expect(await stored(headline)).toEqual([quote(first), quote(inner)])
  await article.copy.field.focus()
  await press('ControlOrMeta+z')
  await article.saved()
  expect(await stored(headline)).toEqual([quote(first), quote(second), quote(inner)])
})

test('The exports hold each of them on its own words', async () => {
  const headline = 'Overlaps that go out'
  const article = await withOverlaps(headline)
  await article.card('quote', first).setState('Confirmed')
  const file = (name: string): string => join(window().folder, name)

  await article.exportAs('Word document', file('overlaps.docx'), window().dialogs)
  const { comments } = await readWordDocument(window().page, file('overlaps.docx'))
  expect(comments.map(({ words }) => words).toSorted()).toEqual([first, second, inner].toSorted())
  expect(comments.filter(({ isResolved }) => isResolved).map(({ words }) => words)).toEqual([first])

  await article.exportAs('JSON', file('overlaps.json'), window().dialogs)
  const json = JSON.parse(await readFile(file('overlaps.json'), 'utf8'))
  const spans: { start: number; end: number }[] = json.annotations.flatMap((each: { pieces: [] }) => each.pieces)
  expect(spans.map(({ start, end }) => json.text.slice(start, end))).toEqual([first, second, inner])

  await article.exportAs('CSV of the ledger', file('overlaps.csv'), window().dialogs)
  const csv = await readFile(file('overlaps.csv'), 'utf8')
  for (const words of [first, second, inner]) expect(csv).toContain(words)
})
