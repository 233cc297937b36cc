import type { ArticleRecords } from '../../core/api.ts'
import { checkInputOf } from '../../core/check/check-input.ts'
import { createChecker } from '../../core/check/checker.ts'
import { quotesToCompare } from '../../core/check/quotes-to-compare.ts'
import { type Judged, judgeFindings } from '../../core/check/waivers.ts'
import { allAtOnce, type Steps } from '../../core/steps.ts'
import { readArticleBody } from '../store/article.ts'
import { readHouseRules } from '../store/house-rules.ts'
import { readSimilarQuotes } from '../store/library-quotes.ts'
import type { Context } from './context.ts'
import { found } from './found.ts'

type Library = Pick<Context, 'database' | 'clock'>

/** Does what `judgeArticle` does, in steps: what it comes to holds as long as nothing was written between them. */
export function* judgeInSteps({ database, clock }: Library, records: ArticleRecords): Steps<Judged> {
  const { id } = records.article
  const { text } = found('article', readArticleBody(database, id))
  const library = yield* readSimilarQuotes(database, id, quotesToCompare(records.annotations))
  const input = checkInputOf(records, text, library, clock().toISOString())
  const findings = yield* createChecker(readHouseRules(database)).checkInSteps(input)
  return judgeFindings(findings, records.waivers)
}

/** Checks an article as it is stored, by the house rules of its library, and parts what was waived from what is open. */
export const judgeArticle = (library: Library, records: ArticleRecords): Judged =>
  allAtOnce(judgeInSteps(library, records))
