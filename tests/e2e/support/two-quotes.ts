import { expect } from '@playwright/test'
import type { ArticlePage } from '../pages/article-page.ts'
import type { AttestApp } from '../pages/attest-app.ts'
import { bringInCopy } from './own-copy.ts'

/** The words of the two quotes, in their order; further quotations stand after them untagged. */
export const firstQuote = 'The pump failed first,'
export const secondQuote = 'We heard it,'

const paragraphs = [
  'Nothing is said here.',
  `“${firstQuote}” said Arne Solheim, harbour engineer.`,
  `“${secondQuote}” said Ruth Vik, “before we saw it.”`,
  '“Nobody slept,” she added.',
]

/** Puts the caret where nothing is tagged. */
export const selectNothing = (article: ArticlePage): Promise<void> => article.copy.putCaretAfter('Nothing is')

/** Puts the caret into a quote, which selects it. */
export const selectQuote = async (article: ArticlePage, words: string): Promise<void> => {
  await article.copy.putCaretIn(words)
  await expect(article.card('quote', words).isSelected).toBeVisible()
}

/** Brings in an article with two quotes tagged, neither of them selected. */
export const bringInTwoQuotes = async (attest: AttestApp, headline: string): Promise<ArticlePage> => {
  const article = await bringInCopy(attest, headline, paragraphs)
  for (const words of [firstQuote, secondQuote]) {
    await article.copy.select(words)
    await attest.page.keyboard.press('q')
  }
  await selectNothing(article)
  await article.saved()
  return article
}
