import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { LedgerColumn, LedgerOrder, LedgerPlace, LedgerQuery, LedgerRow } from '../../core/model/ledger.ts'
import type { RequestOutcome } from '../../core/model/request.ts'
import { type AnnotationRow, annotationColumns, annotationOf, readPieces } from './annotation.ts'
import { type LedgerCondition, ledgerCondition } from './ledger-filter.ts'
import { statement } from './statement.ts'

interface Row extends AnnotationRow {
  readonly headline: string
  readonly slug: string
  readonly source_name: string | null
  readonly mention_words: string | null
  readonly cue_words: string | null
  readonly relayed_by_name: string | null
  readonly evidence_count: number
  readonly outcomes: string
}

const rowOf = (database: Database, row: Row): LedgerRow => ({
  annotation: annotationOf(row, readPieces(database, row.number)),
  articleHeadline: row.headline,
  articleSlug: row.slug,
  sourceName: row.source_name ?? '',
  mentionWords: row.mention_words ?? '',
  cueWords: row.cue_words ?? '',
  relayedByName: row.relayed_by_name ?? '',
  evidenceCount: row.evidence_count,
  requests: JSON.parse(row.outcomes) as RequestOutcome[],
  lastChangeAt: row.changed_at,
  lastChangeBy: row.changed_by,
})

/** The full rows of the numbers given, in that order. */
const rowsSql = `SELECT ${annotationColumns}, a.evidence_count, article.headline, article.slug, source.name AS source_name,
    relay.name AS relayed_by_name, mention.words AS mention_words, cue.words AS cue_words,
    (SELECT json_group_array(outcome ORDER BY asked_at DESC, number DESC) FROM request
     WHERE annotation_id = a.id AND removed_at IS NULL) AS outcomes
  FROM json_each(?) AS wanted
  CROSS JOIN annotation AS a ON a.number = wanted.value
  CROSS JOIN article ON article.id = a.article_id
  LEFT JOIN source ON source.id = a.source_id
  LEFT JOIN source AS relay ON relay.id = a.relayed_by_id
  LEFT JOIN annotation AS mention ON mention.id = a.mention_id AND mention.removed_at IS NULL
  LEFT JOIN annotation AS cue ON cue.id = a.cue_id AND cue.removed_at IS NULL
  ORDER BY wanted.key`

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

const orderOf = ({ filter, sort, groupBySource }: LedgerOrder): string => {
  const direction = sort.descending ? ' DESC' : ''
  const group = groupBySource ? sortTerms.source : []
  const terms = sortTerms[sort.column].map((term) => `${term}${direction}`)
  // In one article, and in articles that stand together, rows that are otherwise equal come as one reads them.
  const reading = filter.articleId || sort.column === 'article' ? [start, 'a.number'] : [`a.number${direction}`]
  return [...group, ...terms, ...reading].join(', ')
}

type LedgerNumbers = Readonly<Record<string, unknown>> & { readonly limit: number; readonly offset: number }

/** The tables to read rows from, in the order asked for, and the condition on them. */
const rowsThatFit = ({ filter, sort }: LedgerOrder): LedgerCondition => {
  const { sql, values } = ledgerCondition(filter)
  const byArticle = sort.column === 'article'
  const from = byArticle ? 'article CROSS JOIN annotation AS a ON a.article_id = article.id' : 'annotation AS a'
  const standing = byArticle ? ' AND article.removed_at IS NULL' : ''
  return { sql: `FROM ${from} WHERE ${sql}${standing}`, values }
}

/** The SQL that finds which rows stand on a page, and what it binds. */
export const ledgerPage = (query: LedgerQuery): { sql: string; values: LedgerNumbers } => {
  const { sql, values } = rowsThatFit(query)
  return {
    sql: `SELECT a.number ${sql} ORDER BY ${orderOf(query)} LIMIT :limit OFFSET :offset`,
    values: { ...values, limit: query.limit, offset: query.offset },
  }
}

const readRows = (database: Database, numbers: readonly number[]): LedgerRow[] => {
  const rows = statement<Row>(database, rowsSql).all(JSON.stringify(numbers))
  return rows.map((row) => rowOf(database, row))
}

/** Quotes and claims of all articles, or as filtered; a page of them, and how many there are in all. */
export const readLedger = (database: Database, query: LedgerQuery): { rows: LedgerRow[]; total: number } => {
  const page = ledgerPage(query)
  const numbers = statement<{ number: number }>(database, page.sql).all(page.values)
  const rows = readRows(
    database,
    numbers.map(({ number }) => number),
  )
  const { sql, values } = ledgerCondition(query.filter)
  const counted = statement<{ total: number }>(database, `SELECT count(*) AS total FROM annotation AS a WHERE ${sql}`)
  return { rows, total: counted.get(values)?.total ?? 0 }
}

/** Where the row of an annotation stands; null where it does not fit. */
export const findInLedger = (database: Database, order: LedgerOrder, annotationId: string): LedgerPlace | null => {
  const { sql, values } = rowsThatFit(order)
  const asked = { ...values, annotationId }
  // Numbering all rows costs far more than seeing that this one is not among them.
  const found = statement<{ number: number }>(database, `SELECT a.number ${sql} AND a.id = :annotationId`).get(asked)
  if (!found) return null
  const numbered = statement<{ place: number }>(
    database,
    `SELECT place FROM (SELECT a.number, row_number() OVER (ORDER BY ${orderOf(order)}) AS place ${sql})
     WHERE number = :number`,
  ).get({ ...values, number: found.number })
  const [row] = readRows(database, [found.number])
  return numbered && row ? { index: numbered.place - 1, row } : null
}
