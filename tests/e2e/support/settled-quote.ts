import { expect } from '@playwright/test'
import type { ArticlePage } from '../pages/article-page.ts'
import type { AttestApp } from '../pages/attest-app.ts'
import type { StateLabel } from '../pages/labels.ts'
import { bringInCopy } from './own-copy.ts'
import { storedArticle, storedText } from './stored-article.ts'

/** The words of the one quote. */
export const quote = 'We counted every passenger twice,'

const paragraphs = [
  'The ferry ran late again on Sunday.',
  `“${quote}” said Liesel Brandvold, who runs the Torsund crossing.`,
  'Nobody was left on the quay.',
]

/** Brings in an article without a quote tagged yet. */
export const bringInFerry = (attest: AttestApp, headline: string): Promise<ArticlePage> =>
  bringInCopy(attest, headline, paragraphs)

/** Brings in an article with one quote, attributed to a source of its own and in a state; the copy can be written. */
export const bringInSettledQuote = async (
  attest: AttestApp,
  headline: string,
  state: StateLabel = 'Confirmed',
): Promise<ArticlePage> => {
  const article = await bringInFerry(attest, headline)
  await article.tag(quote, 'Quote')
  await article.card('quote', quote).open('Source')
  await article.inspector.attributeToNew(`Liesel Brandvold of ${headline}`)
  await article.card('quote', quote).setState(state)
  await article.saved()
  await article.write()
  return article
}

/** The article's one annotation as the library holds it; its offsets are checked against the text. */
export const storedQuote = async (attest: AttestApp, headline: string) => {
  const records = await storedArticle(attest, headline)
  const [annotation] = records.annotations
  if (!annotation) throw new Error('The article has no annotation.')
  const text = storedText(records)
  for (const { start, end, words } of annotation.detached ? [] : annotation.pieces)
    expect(text.slice(start, end)).toBe(words)
  return { annotation, words: annotation.pieces.map(({ words }) => words) }
}
