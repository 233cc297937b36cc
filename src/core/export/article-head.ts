import type { ArticleFields } from '../model/article.ts'
import { dayInWords, instantInWords } from './in-words.ts'

/** What stands over the copy besides the headline: dateline, byline, credit. Parts that are empty are left out. */
export const headLines = (article: Pick<ArticleFields, 'place' | 'date' | 'byline' | 'credit'>): readonly string[] =>
  [
    [article.place, dayInWords(article.date)].filter((part) => part !== '').join(', '),
    article.byline,
    article.credit === '' ? '' : `Credit: ${article.credit}`,
  ].filter((line) => line !== '')

/** The line at the foot of an annotated export. */
export const exportLine = (editor: string, exportedAt: string): string =>
  `Annotated copy, exported from Attest by ${editor}, ${instantInWords(exportedAt)}`
