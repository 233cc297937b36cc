import type { ArticleRecords } from '../../core/api.ts'
import { checkInputOf } from '../../core/check/check-input.ts'
import { check } from '../../core/check/checker.ts'
import { quotesToCompare } from '../../core/check/quotes-to-compare.ts'
import { type Judged, judgeFindings } from '../../core/check/waivers.ts'
import { readArticleBody } from '../store/article.ts'
import { readHouseRules } from '../store/house-rules.ts'
import { readSimilarQuotes } from '../store/library-quotes.ts'
import type { Context } from './context.ts'
import { found } from './found.ts'

/** Checks an article as it is stored, by the house rules of its library, and parts what was waived from what is open. */
export const judgeArticle = (
  { database, clock }: Pick<Context, 'database' | 'clock'>,
  records: ArticleRecords,
): Judged => {
  const { id } = records.article
  const { text } = found('article', readArticleBody(database, id))
  const library = readSimilarQuotes(database, id, quotesToCompare(records.annotations))
  const input = checkInputOf(records, text, library, clock().toISOString())
  return judgeFindings(check(input, readHouseRules(database)), records.waivers)
}
