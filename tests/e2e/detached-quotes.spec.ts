import { expect, type Locator, test } from '@playwright/test'
import type { ArticlePage } from './pages/article-page.ts'
import { bringInSettledQuote, quote, storedQuote } from './support/settled-quote.ts'
import { sharedWindow } from './support/shared-window.ts'
import { storedArticle } from './support/stored-article.ts'

const window = sharedWindow()

const press = (keys: string): Promise<void> => window().page.keyboard.press(keys)
const type = (words: string): Promise<void> => window().page.keyboard.insertText(words)

const detach = async (headline: string): Promise<ArticlePage> => {
  const article = await bringInSettledQuote(window(), headline)
  await article.copy.selectBlock(quote)
  await press('Delete')
  await expect(article.statusBar).toContainText('1 detached')
  return article
}
const dialog = (): Locator => window().page.getByRole('dialog', { name: 'Detached annotations' })

test('A detached quote is listed with its words and source, and attached where the same words stand', async () => {
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
  const { annotation, words } = await storedQuote(window(), headline)
  expect(annotation.detached).toBe(false)
  expect(words).toEqual([quote])

  await article.copy.field.focus()
  await press('ControlOrMeta+z')
  await expect(article.copy.mark(quote)).toHaveCount(0)
  await expect(article.statusBar).toContainText('1 detached')
})

test('A detached quote is attached to similar words, and has to be checked again', async () => {
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

test('A detached quote is attached to whatever words are selected', async () => {
  const headline = 'Chosen words'
  const article = await detach(headline)
  await article.copy.select('The ferry ran late')
  await press('Alt+d')
  await expect(dialog()).toContainText('Nothing like it stands in the copy now.')
  await dialog().getByRole('button', { name: 'Attach to the selected words' }).click()
  await expect(article.copy.mark('The ferry ran late')).toBeVisible()
  await article.expectState('quote', 'The ferry ran late', 'Recheck')
  await article.saved()
  const { annotation, words } = await storedQuote(window(), headline)
  expect(annotation.detached).toBe(false)
  expect(words).toEqual(['The ferry ran late'])
})

test('A detached quote can be let go, and undo keeps it after all', async () => {
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
