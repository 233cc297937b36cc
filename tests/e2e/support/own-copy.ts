import { expect } from '@playwright/test'
import type { ArticlePage } from '../pages/article-page.ts'
import type { AttestApp } from '../pages/attest-app.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Drops paragraphs on the window as a file, and waits until they are open as an article with this headline. */
export const bringInCopy = async (
  attest: AttestApp,
  headline: string,
  paragraphs: readonly string[],
): Promise<ArticlePage> => {
  const html = [
    '<!doctype html><meta charset="utf-8">',
    `<h1>${escaped(headline)}</h1>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
  ].join('\n')
  await attest.desk.drop({ name: 'copy.html', bytes: Buffer.from(html, 'utf8') })
  await expect(attest.article.headline).toHaveValue(headline)
  return attest.article
}
