import { expect, type Locator, test } from '@playwright/test'
import type { ArticlePage } from './pages/article-page.ts'
import type { StateLabel } from './pages/labels.ts'
import { bringInCopy } from './support/own-copy.ts'
import { sharedWindow } from './support/shared-window.ts'
import { storedArticle, storedText } from './support/stored-article.ts'

const window = sharedWindow()

const paragraphs = [
  'The ferry ran late again on Sunday.',
  '“We counted every passenger twice,” said Liesel Brandvold, who runs the Torsund crossing.',
  'Nobody was left on the quay.',
]
const quote = 'We counted every passenger twice,'

/** An article with one quote, attributed and in a state. */
const withQuote = async (headline: string, state: StateLabel = 'Confirmed'): Promise<ArticlePage> => {
  const article = await bringInCopy(window(), headline, paragraphs)
  await article.tag(quote, 'Quote')
  await article.card('quote', quote).open('Source')
  await article.inspector.attributeToNew(`Liesel Brandvold of ${headline}`)
  await article.card('quote', quote).setState(state)
  await article.saved()
  await article.write()
  return article
}

const press = (keys: string): Promise<void> => window().page.keyboard.press(keys)
const type = (words: string): Promise<void> => window().page.keyboard.insertText(words)

const stored = async (headline: string) => {
  const records = await storedArticle(window(), headline)
  const [annotation] = records.annotations
  if (!annotation) throw new Error('The article has no annotation.')
  const text = storedText(records)
  // Wherever the words are, the offsets say so.
  for (const { start, end, words } of annotation.detached ? [] : annotation.pieces)
    expect(text.slice(start, end)).toBe(words)
  return { annotation, records, text, words: annotation.pieces.map(({ words }) => words) }
}

const historyOf = async (article: ArticlePage, words: string): Promise<Locator> => {
  await article.annotate()
  await article.card('quote', words).open('All')
  return article.inspector.history
}

test('Words typed inside a confirmed quote set it to recheck, and the history keeps the old words', async () => {
  const article = await withQuote('Typed inside')
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
  const article = await withQuote('Typed inside and taken back')
  await article.copy.putCaretAfter('We counted')
  await type(' nearly')
  await article.expectState('quote', 'We counted nearly', 'Recheck')
  await press('ControlOrMeta+z')
  await article.expectState('quote', quote, 'Confirmed')
  const history = await historyOf(article, quote)
  await expect(history.first()).toContainText('Its words came back')
  await article.inspector.close()
  await article.saved()
  expect((await stored('Typed inside and taken back')).annotation.state).toBe('confirmed')

  await article.write()
  await article.copy.field.focus()
  await press('ControlOrMeta+Shift+z')
  await article.expectState('quote', 'We counted nearly', 'Recheck')
})

test('A state set anew after an edit is taken back step by step', async () => {
  const article = await withQuote('Confirmed again')
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
  const article = await withQuote('Not settled yet', 'Pending')
  await article.copy.putCaretAfter('We counted')
  await type(' nearly')
  await article.saved()
  await article.expectState('quote', 'We counted nearly', 'Pending')
})

test('Words typed at the edges of a quote stay outside it', async () => {
  const article = await withQuote('Typed at the edges')
  await article.copy.putCaretBefore(quote)
  await type('Yes. ')
  await article.copy.putCaretAfter(quote)
  await type(' no less')
  await expect(article.copy.field).toContainText(`“Yes. ${quote} no less”`)
  await expect(article.copy.mark(quote)).toBeVisible()
  await article.saved()
  await article.expectState('quote', quote, 'Confirmed')
  expect((await stored('Typed at the edges')).words).toEqual([quote])
})

test('Words typed over the last words of a quote stay in it, until the caret is put elsewhere', async () => {
  const headline = 'Typed over the end'
  const article = await withQuote(headline)
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
  expect((await stored(headline)).words).toEqual([changed])
})

test('Words typed over a whole quote stay its words', async () => {
  const headline = 'Typed over the whole'
  const article = await withQuote(headline)
  await article.copy.select(quote)
  await window().page.keyboard.type('Nobody was forgotten,')
  await expect(article.copy.mark('Nobody was forgotten,')).toBeVisible()
  await article.expectState('quote', 'Nobody was forgotten,', 'Recheck')
  await article.saved()
  expect((await stored(headline)).annotation.detached).toBe(false)
  while ((await article.copy.mark(quote).count()) === 0) await press('ControlOrMeta+z')
  await article.expectState('quote', quote, 'Confirmed')
})

test('Words typed before or after a claim that is a whole paragraph stay outside it', async () => {
  const article = await bringInCopy(window(), 'A paragraph as a claim', paragraphs)
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
  expect((await stored('A paragraph as a claim')).words).toEqual([claim])
})

test('A deleted paragraph detaches its quote, and undo attaches it again with everything', async () => {
  const headline = 'A paragraph deleted'
  const article = await withQuote(headline)
  await article.annotate()
  await article.card('quote', quote).open('Evidence')
  await article.inspector.addEvidence({ kind: 'Witnessed', locator: 'On the quay' })
  await article.inspector.close()
  await article.write()

  await article.copy.block(quote).click({ clickCount: 3 })
  await press('Delete')
  await expect(article.copy.field).not.toContainText('We counted')
  await expect(article.statusBar).toContainText('1 detached')
  await article.saved()
  const gone = await stored(headline)
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
  expect((await stored(headline)).annotation).toMatchObject({ detached: false, state: 'confirmed' })
})

test('A quote goes on over a paragraph that is split inside it, and is whole again when it is joined', async () => {
  const headline = 'Split and joined'
  const article = await withQuote(headline)
  await article.copy.putCaretAfter('We counted every')
  await press('Enter')
  await expect(article.copy.field.locator('mark')).toHaveText(['We counted every', ' passenger twice,'])
  await article.saved()
  expect((await stored(headline)).words).toEqual(['We counted every\n passenger twice,'])

  await press('Backspace')
  await expect(article.copy.mark(quote)).toBeVisible()
  await article.saved()
  expect((await stored(headline)).words).toEqual([quote])
  await article.expectState('quote', quote, 'Confirmed')
})

test('Bold and a link inside a quote change nothing about it', async () => {
  const headline = 'Bold inside'
  const article = await withQuote(headline)
  await article.copy.select('every passenger')
  await article.tool('Bold').click()
  await expect(article.copy.field.locator('strong')).toHaveText('every passenger')
  await article.copy.select('counted every')
  await article.tool('Link').click()
  const dialog = window().page.getByRole('dialog', { name: 'Link' })
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://example.org/count')
  await dialog.getByRole('button', { name: 'Set the link' }).click()
  await article.saved()
  const { annotation, words } = await stored(headline)
  expect(words).toEqual([quote])
  expect(annotation.state).toBe('confirmed')
  await article.expectState('quote', quote, 'Confirmed')
})

test('Words replaced inside a quote stay in it, and it has to be checked again', async () => {
  const headline = 'Replaced inside'
  const article = await withQuote(headline)
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
  expect((await stored(headline)).words).toEqual([last])

  for (let step = 0; step < 3; step += 1) await press('ControlOrMeta+z')
  await article.expectState('quote', quote, 'Confirmed')
})

test('A quote all of whose words are replaced keeps its tag', async () => {
  const headline = 'Replaced as a whole'
  const article = await withQuote(headline)
  await press('ControlOrMeta+f')
  await article.findBar.words.fill(quote)
  await article.findBar.replacement.fill('Everyone was counted,')
  await article.findBar.press('Replace all')
  await article.findBar.press('Close')
  await article.expectState('quote', 'Everyone was counted,', 'Recheck')
  await expect(article.copy.mark('Everyone was counted,')).toBeVisible()
})

test.describe('A detached quote', () => {
  const detach = async (headline: string): Promise<ArticlePage> => {
    const article = await withQuote(headline)
    await article.copy.block(quote).click({ clickCount: 3 })
    await press('Delete')
    await expect(article.statusBar).toContainText('1 detached')
    return article
  }
  const dialog = (): Locator => window().page.getByRole('dialog', { name: 'Detached annotations' })

  test('is listed with its words and source, and attached where the same words stand', async () => {
    const headline = 'The same words elsewhere'
    const article = await detach(headline)
    await article.copy.putCaretAfter('on the quay.')
    await type(` “${quote}” she said.`)
    await article.statusBar.getByRole('button', { name: '1 detached' }).click()
    await expect(dialog()).toContainText(quote)
    await expect(dialog()).toContainText(`Liesel Brandvold of ${headline}`)
    await dialog().getByRole('button', { name: 'Attach here', exact: true }).click()
    await expect(dialog()).toBeHidden()
    await expect(article.copy.mark(quote)).toBeVisible()
    await expect(article.statusBar).not.toContainText('detached')
    await article.expectState('quote', quote, 'Confirmed')
    await article.saved()
    const { annotation, words } = await stored(headline)
    expect(annotation.detached).toBe(false)
    expect(words).toEqual([quote])

    await article.copy.field.focus()
    await press('ControlOrMeta+z')
    await expect(article.copy.mark(quote)).toHaveCount(0)
    await expect(article.statusBar).toContainText('1 detached')
  })

  test('is attached to similar words, and has to be checked again', async () => {
    const headline = 'Similar words elsewhere'
    const similar = 'We have counted every passenger twice'
    const article = await detach(headline)
    await article.copy.putCaretAfter('on the quay.')
    await type(` “${similar},” she said.`)
    await article.statusBar.getByRole('button', { name: '1 detached' }).click()
    await dialog().getByRole('button', { name: 'Similar: attach here' }).first().click()
    await expect(dialog()).toBeHidden()
    await expect(article.copy.mark(similar)).toBeVisible()
    await article.expectState('quote', similar, 'Recheck')
  })

  test('is attached to whatever words are selected', async () => {
    const headline = 'Chosen words'
    const article = await detach(headline)
    await article.copy.select('The ferry ran late')
    await press('Alt+d')
    await expect(dialog()).toContainText('Nothing like it stands in the copy now.')
    await dialog().getByRole('button', { name: 'Attach to the selected words' }).click()
    await expect(article.copy.mark('The ferry ran late')).toBeVisible()
    await article.expectState('quote', 'The ferry ran late', 'Recheck')
    await article.saved()
    const { annotation, words } = await stored(headline)
    expect(annotation.detached).toBe(false)
    expect(words).toEqual(['The ferry ran late'])
  })

  test('can be let go, and undo keeps it after all', async () => {
    const headline = 'Let go'
    const article = await detach(headline)
    await article.statusBar.getByRole('button', { name: '1 detached' }).click()
    await dialog().getByRole('button', { name: 'Let it go' }).click()
    await expect(dialog()).toContainText('Every annotation has its words in the copy.')
    await press('Escape')
    await article.saved()
    expect((await storedArticle(window(), headline)).annotations).toEqual([])
    await article.copy.field.focus()
    await press('ControlOrMeta+z')
    await expect(article.statusBar).toContainText('1 detached')
  })
})
