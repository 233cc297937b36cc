import { dismissedWords } from '../anchor/follow-dismissals.ts'
import type { ArticleRecords } from '../api.ts'
import type { CheckInput } from './input.ts'
import type { LibraryQuote } from '../model/library-quote.ts'

/**
 * What the rules look at, of an article's records.
 * @param text the plain text of its body
 * @param library quotes of other articles that share words with its own
 * @param now the instant deadlines are measured by
 */
export const checkInputOf = (
  records: ArticleRecords,
  text: string,
  library: readonly LibraryQuote[],
  now: string,
): CheckInput => ({
  article: records.article,
  text,
  annotations: records.annotations,
  sources: records.sources,
  evidence: records.evidence,
  requests: records.requests,
  dismissed: dismissedWords(records.dismissals, text, ['not a quote']),
  library,
  now,
})
