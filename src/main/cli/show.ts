import { wordsOf } from '../../core/model/annotation.ts'
import type { LedgerRow } from '../../core/model/ledger.ts'
import { wholeId } from './articles.ts'
import type { Call } from './call.ts'
import { asJson, oneLine } from './terminal-text.ts'

const most = 1000

const statement = ({ annotation, sourceName, evidenceCount }: LedgerRow): string => {
  const state = annotation.detached ? `${annotation.state}, detached` : annotation.state
  const evidence = evidenceCount === 0 ? '' : `, evidence: ${evidenceCount}`
  const source = oneLine(sourceName) || 'no source'
  return `[${state}] ${annotation.kind}: ${oneLine(wordsOf(annotation.pieces))} (${source}${evidence})`
}

/** An article's head, and its quotes and claims in reading order; as JSON, the article with all its records. */
export const showArticle = async (call: Call, beginning: string, json: boolean): Promise<string> => {
  const id = await wholeId(call, beginning)
  const records = await call('article.get', { id })
  if (json) return asJson(records)
  const { article } = records
  const ledger = await call('ledger.list', {
    filter: { articleId: id },
    sort: { column: 'article', descending: false },
    groupBySource: false,
    offset: 0,
    limit: most,
  })
  const facts: readonly (readonly [string, string])[] = [
    ['ID', article.id],
    ['Headline', article.headline],
    ['Slug', article.slug],
    ['Dateline', [article.place, article.date].filter((part) => part !== '').join(', ')],
    ['Byline', article.byline],
    ['Credit', article.credit],
    ['Words', String(article.wordCount)],
    ['Notes', article.origin.notes.join(' ')],
  ]
  const lines = [
    ...facts.filter(([, fact]) => fact !== '').map(([name, fact]) => `${`${name}:`.padEnd(10)}${oneLine(fact)}`),
    '',
    ...ledger.rows.map(statement),
    ...(ledger.total === 0 ? ['No quotes or claims are tagged yet.'] : []),
    ...(ledger.total > most ? [`… and ${ledger.total - most} more; export the ledger to see all.`] : []),
  ]
  return `${lines.join('\n')}\n`
}
