import { expect, type Locator, test } from '@playwright/test'
import type { ArticlePage } from './pages/article-page.ts'
import { bringInFerry, bringInSettledQuote, quote, storedQuote } from './support/settled-quote.ts'
import { sharedWindow } from './support/shared-window.ts'

const window = sharedWindow()

const press = (keys: string): Promise<void> => window().page.keyboard.press(keys)
const type = (words: string): Promise<void> => window().page.keyboard.insertText(words)

const historyOf = async (article: ArticlePage, words: string): Promise<Locator> => {
  await article.annotate()
  await article.card('quote', words).open('All')
  return article.inspector.history
}

test('Words typed inside a confirmed quote set it to recheck, and the history keeps the old words', async () => {
  const article = await bringInSettledQuote(window(), 'Typed inside')
  const changed = 'We counted nearly every passenger twice,'
  await article.copy.putCaretAfter('We counted')
  await type(' nearly')
  await article.expectState('quote', changed, 'Recheck')
  await expect(article.copy.mark(changed)).toHaveClass(/state-recheck/)
  await expect(article.standing).toContainText('1 to recheck')

  const history = await historyOf(article, changed)
  await expect(history.first()).toContainText('Its words changed')
  await expect(history.first()).toContainText(`words: ${quote} → ${changed}`)
  await expect(history.first()).toContainText('state: confirmed → recheck')
  await article.inspector.close()
})

test('Undo of words typed inside a confirmed quote brings confirmed back', async () => {
  const article = await bringInSettledQuote(window(), 'Typed inside and taken back')
  await article.copy.putCaretAfter('We counted')
  await type(' nearly')
  await article.expectState('quote', 'We counted nearly', 'Recheck')
  await press('ControlOrMeta+z')
  await article.expectState('quote', quote, 'Confirmed')
  const history = await historyOf(article, quote)
  await expect(history.first()).toContainText('Its words came back')
  await article.inspector.close()
  await article.saved()
  expect((await storedQuote(window(), 'Typed inside and taken back')).annotation.state).toBe('confirmed')

  await article.write()
  await article.copy.field.focus()
  await press('ControlOrMeta+Shift+z')
  await article.expectState('quote', 'We counted nearly', 'Recheck')
})

test('A state set anew after an edit is taken back step by step', async () => {
  const article = await bringInSettledQuote(window(), 'Confirmed again')
  await article.copy.putCaretAfter('We counted')
  await type(' nearly')
  const changed = 'We counted nearly every passenger twice,'
  await article.expectState('quote', changed, 'Recheck')
  await article.annotate()
  await article.card('quote', changed).setState('Confirmed')
  await article.saved()
  await article.copy.field.focus()
  await press('ControlOrMeta+z')
  await article.expectState('quote', changed, 'Recheck')
  await press('ControlOrMeta+z')
  await article.expectState('quote', quote, 'Confirmed')
})

test('An unchecked quote stays unchecked when its words change', async () => {
  const article = await bringInSettledQuote(window(), 'Not settled yet', 'Pending')
  await article.copy.putCaretAfter('We counted')
  await type(' nearly')
  await article.saved()
  await article.expectState('quote', 'We counted nearly', 'Pending')
})

test('Words typed at the edges of a quote stay outside it', async () => {
  const article = await bringInSettledQuote(window(), 'Typed at the edges')
  await article.copy.putCaretBefore(quote)
  await type('Yes. ')
  await article.copy.putCaretAfter(quote)
  await type(' no less')
  await expect(article.copy.field).toContainText(`“Yes. ${quote} no less”`)
  await expect(article.copy.mark(quote)).toBeVisible()
  await article.saved()
  await article.expectState('quote', quote, 'Confirmed')
  expect((await storedQuote(window(), 'Typed at the edges')).words).toEqual([quote])
})

test('Words typed over the last words of a quote stay in it, until the caret is put elsewhere', async () => {
  const headline = 'Typed over the end'
  const article = await bringInSettledQuote(window(), headline)
  const { keyboard } = window().page
  await article.copy.select('twice,')
  await keyboard.type('thrise')
  await press('Backspace')
  await press('Backspace')
  await keyboard.type('ce,')
  const changed = 'We counted every passenger thrice,'
  await expect(article.copy.mark(changed)).toBeVisible()
  await article.expectState('quote', changed, 'Recheck')

  await article.copy.putCaretAfter('on the quay.')
  await article.copy.putCaretAfter('thrice,')
  await keyboard.type(' at least,')
  await expect(article.copy.field).toContainText(`“${changed} at least,”`)
  await expect(article.copy.mark(changed)).toBeVisible()
  await article.saved()
  expect((await storedQuote(window(), headline)).words).toEqual([changed])
})

test('Words typed over a whole quote stay its words', async () => {
  const headline = 'Typed over the whole'
  const article = await bringInSettledQuote(window(), headline)
  await article.copy.select(quote)
  await window().page.keyboard.type('Nobody was forgotten,')
  await expect(article.copy.mark('Nobody was forgotten,')).toBeVisible()
  await article.expectState('quote', 'Nobody was forgotten,', 'Recheck')
  await article.saved()
  expect((await storedQuote(window(), headline)).annotation.detached).toBe(false)
  while ((await article.copy.mark(quote).count()) === 0) await press('ControlOrMeta+z')
  await article.expectState('quote', quote, 'Confirmed')
})

test('Words typed before or after a claim that is a whole paragraph stay outside it', async () => {
  const article = await bringInFerry(window(), 'A paragraph as a claim')
  const claim = 'Nobody was left on the quay.'
  await article.tag(claim, 'Claim')
  await article.write()
  await article.copy.putCaretBefore(claim)
  await type('By noon: ')
  await article.copy.putCaretAfter(claim)
  await type(' So they say.')
  await expect(article.copy.field).toContainText(`By noon: ${claim} So they say.`)
  await expect(article.copy.mark(claim)).toBeVisible()
  await article.saved()
  expect((await storedQuote(window(), 'A paragraph as a claim')).words).toEqual([claim])
})

test('A deleted paragraph detaches its quote, and undo attaches it again with everything', async () => {
  const headline = 'A paragraph deleted'
  const article = await bringInSettledQuote(window(), headline)
  await article.annotate()
  await article.card('quote', quote).open('Evidence')
  await article.inspector.addEvidence({ kind: 'Witnessed', locator: 'On the quay' })
  await article.inspector.close()
  await article.write()

  await article.copy.selectBlock(quote)
  await press('Delete')
  await expect(article.copy.field).not.toContainText('We counted')
  await expect(article.statusBar).toContainText('1 detached')
  await article.saved()
  const gone = await storedQuote(window(), headline)
  expect(gone.annotation).toMatchObject({ detached: true, state: 'confirmed' })
  expect(gone.words).toEqual([quote])

  await press('ControlOrMeta+z')
  await expect(article.copy.mark(quote)).toBeVisible()
  await expect(article.statusBar).not.toContainText('detached')
  await article.expectState('quote', quote, 'Confirmed')
  await expect(article.card('quote', quote).card).toContainText(`Liesel Brandvold of ${headline}`)
  await expect(article.card('quote', quote).card).toContainText('witnessed On the quay')
  const history = await historyOf(article, quote)
  await expect(history.first()).toContainText('Attached to the copy again')
  await expect(history.nth(1)).toContainText('Its words left the copy')
  await article.inspector.close()
  await article.saved()
  expect((await storedQuote(window(), headline)).annotation).toMatchObject({ detached: false, state: 'confirmed' })
})

test('A quote goes on over a paragraph that is split inside it, and is whole again when it is joined', async () => {
  const headline = 'Split and joined'
  const article = await bringInSettledQuote(window(), headline)
  await article.copy.putCaretAfter('We counted every')
  await press('Enter')
  await expect(article.copy.field.locator('mark')).toHaveText(['We counted every', ' passenger twice,'])
  await article.saved()
  expect((await storedQuote(window(), headline)).words).toEqual(['We counted every\n passenger twice,'])

  await press('Backspace')
  await expect(article.copy.mark(quote)).toBeVisible()
  await article.saved()
  expect((await storedQuote(window(), headline)).words).toEqual([quote])
  await article.expectState('quote', quote, 'Confirmed')
})

test('Bold and a link inside a quote change nothing about it', async () => {
  const headline = 'Bold inside'
  const article = await bringInSettledQuote(window(), headline)
  await article.copy.select('every passenger')
  await article.tool('Bold').click()
  await expect(article.copy.field.locator('strong')).toHaveText('every passenger')
  await article.copy.select('counted every')
  await article.tool('Link').click()
  const dialog = window().page.getByRole('dialog', { name: 'Link' })
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://example.org/count')
  await dialog.getByRole('button', { name: 'Set the link' }).click()
  await article.saved()
  const { annotation, words } = await storedQuote(window(), headline)
  expect(words).toEqual([quote])
  expect(annotation.state).toBe('confirmed')
  await article.expectState('quote', quote, 'Confirmed')
})

test('Words replaced inside a quote stay in it, and it has to be checked again', async () => {
  const headline = 'Replaced inside'
  const article = await bringInSettledQuote(window(), headline)
  await press('ControlOrMeta+f')
  await article.findBar.words.fill('passenger')
  await expect(article.findBar.count).toHaveText('1 found')
  await article.findBar.replacement.fill('traveller')
  await article.findBar.press('Replace all')
  const changed = 'We counted every traveller twice,'
  await expect(article.copy.mark(changed)).toBeVisible()
  await article.expectState('quote', changed, 'Recheck')

  // Also at its ends.
  for (const [words, replacement] of [
    ['twice,', 'three times,'],
    ['We', 'They'],
  ] as const) {
    await article.findBar.words.fill(words)
    await article.findBar.replacement.fill(replacement)
    await article.findBar.press('Replace all')
  }
  await article.findBar.press('Close')
  const last = 'They counted every traveller three times,'
  await expect(article.copy.mark(last)).toBeVisible()
  await article.saved()
  expect((await storedQuote(window(), headline)).words).toEqual([last])

  for (let step = 0; step < 3; step += 1) await press('ControlOrMeta+z')
  await article.expectState('quote', quote, 'Confirmed')
})

test('A quote all of whose words are replaced keeps its tag', async () => {
  const headline = 'Replaced as a whole'
  const article = await bringInSettledQuote(window(), headline)
  await press('ControlOrMeta+f')
  await article.findBar.words.fill(quote)
  await article.findBar.replacement.fill('Everyone was counted,')
  await article.findBar.press('Replace all')
  await article.findBar.press('Close')
  await article.expectState('quote', 'Everyone was counted,', 'Recheck')
  await expect(article.copy.mark('Everyone was counted,')).toBeVisible()
})
