import type { ArticlePage } from '../pages/article-page.ts'
import type { AttestApp } from '../pages/attest-app.ts'
import { bringInCopy } from './own-copy.ts'

/** What the copy suggests, as the first words of each suggestion, in reading order. */
export const suggested = {
  accident: 'We will not wait for a second accident,',
  luck: 'It was luck,',
  denied: 'the lamp had been dark for weeks',
  crane: 'Grandmother',
  lamp: 'The lamp is new,',
} as const

const paragraphs = [
  'The harbour of Port Elva stays closed at night.',
  `“${suggested.accident}” said Dana Okoye, chair of the harbour board, “and nobody should expect us to.”`,
  `“${suggested.luck}” Okoye said.`,
  `Tomas Lindqvist denied that ${suggested.denied}.`,
  `The staff call the old crane “${suggested.crane}”.`,
  `“${suggested.lamp}” Lindqvist added. “It works.”`,
]

/** Brings in an article with five suggestions, and waits until it was read. */
export const bringInHarbour = async (attest: AttestApp, headline: string): Promise<ArticlePage> => {
  const article = await bringInCopy(attest, headline, paragraphs)
  await article.expectSuggestionsLeft(5)
  return article
}
