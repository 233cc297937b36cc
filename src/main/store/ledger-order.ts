import type { LedgerColumn, LedgerOrder } from '../../core/model/ledger.ts'
import { type LedgerCondition, type LedgerWay, ledgerCondition } from './ledger-filter.ts'

/** What rows are put in order by, most important first. */
export interface LedgerTerm {
  readonly sql: string
  readonly descending: boolean
  /** Rows may have no value; they come first. */
  readonly isOptional: boolean
}

/** Where an annotation begins in its article's text. */
const start = '(SELECT start FROM annotation_piece WHERE annotation_number = a.number AND ordinal = 0)'

/** What a column is put in order by, most important first. Articles are put in order by their own table. */
const sortTerms: Readonly<Record<LedgerColumn, readonly string[]>> = {
  article: ['article.headline_key', 'article.number'],
  quote: ['a.words_key'],
  source: ['a.source_key', 'a.source_id'],
  manner: ['a.manner'],
  cue: ['a.cue_key'],
  channel: ['a.channel COLLATE NOCASE'],
  state: ['a.state_order'],
  evidence: ['a.evidence_count'],
  requests: ['a.open_request_count', 'a.request_count'],
  changed: ['a.changed_at'],
}

const optional: ReadonlySet<string> = new Set(['a.source_id', 'a.manner', start])

const term = (sql: string, descending: boolean): LedgerTerm => ({ sql, descending, isOptional: optional.has(sql) })

/** The terms of an order; those of what stands together come first. */
export const ledgerTerms = ({ filter, sort, groupBySource }: LedgerOrder): readonly LedgerTerm[] => {
  const { column, descending } = sort
  // In one article, and in articles that stand together, rows that are otherwise equal come as one reads them.
  const isRead = filter.articleId !== undefined || column === 'article'
  return [
    ...(groupBySource ? sortTerms.source : []).map((sql) => term(sql, false)),
    ...sortTerms[column].map((sql) => term(sql, descending)),
    ...(isRead ? [start, 'a.number'] : ['a.number']).map((sql) => term(sql, descending && !isRead)),
  ]
}

export const inOrder = (terms: readonly LedgerTerm[]): string =>
  terms.map(({ sql, descending }) => (descending ? `${sql} DESC` : sql)).join(', ')

/** The terms by which rows stand together in many groups, and by others within each; none where they do not. */
export const groupTerms = (order: LedgerOrder): readonly LedgerTerm[] => {
  const { filter, sort, groupBySource } = order
  const isGrouped =
    filter.articleId === undefined && (groupBySource ? sort.column !== 'source' : sort.column === 'article')
  return isGrouped ? ledgerTerms(order).slice(0, 2) : []
}

/** Left to itself, SQLite may look through all rows that fit another condition, for each article again. */
export const rowsOfArticle = 'annotation AS a INDEXED BY ledger_of_article'

/** The tables rows are read from, and the condition on them. Articles come first where they are what gives the order. */
export const rowsThatFit = ({ filter, sort, groupBySource }: LedgerOrder, way: LedgerWay): LedgerCondition => {
  const { sql, values } = ledgerCondition(filter, way)
  if (sort.column !== 'article') return { sql: `FROM annotation AS a WHERE ${sql}`, values }
  const tables =
    way === 'found' || groupBySource
      ? 'annotation AS a CROSS JOIN article ON article.id = a.article_id'
      : `article CROSS JOIN ${rowsOfArticle} ON a.article_id = article.id`
  return { sql: `FROM ${tables} WHERE ${sql} AND article.removed_at IS NULL`, values }
}
