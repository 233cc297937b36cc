import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { LedgerFilter, LedgerOrder, LedgerQuery, LedgerRow } from '../../core/model/ledger.ts'
import type { RequestOutcome } from '../../core/model/request.ts'
import type { Steps } from '../../core/steps.ts'
import { type AnnotationRow, annotationColumns, annotationOf, readPieces } from './annotation.ts'
import { type LedgerCondition, type LedgerWay, countByText, ledgerCondition } from './ledger-filter.ts'
import { groupsBefore, noGroups, type SkippedGroups } from './ledger-groups.ts'
import { inOrder, ledgerTerms, rowsThatFit } from './ledger-order.ts'
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

const readRows = (database: Database, numbers: readonly number[]): LedgerRow[] => {
  const rows = statement<Row>(database, rowsSql).all(JSON.stringify(numbers))
  return rows.map((row) => rowOf(database, row))
}

/** The row of an annotation by its number; null where there is none. */
export const readLedgerRow = (database: Database, number: number): LedgerRow | null =>
  readRows(database, [number])[0] ?? null

/** The SQL that counts the rows that fit a filter, and what it binds. */
export const ledgerCount = (filter: LedgerFilter): LedgerCondition => {
  const byText = countByText(filter)
  if (byText) return byText
  const { sql, values } = ledgerCondition(filter, 'found')
  return { sql: `SELECT count(*) AS total FROM annotation AS a WHERE ${sql}`, values }
}

/** The SQL that finds which rows stand on a page, and what it binds. */
export const ledgerPage = (query: LedgerQuery, way: LedgerWay, skipped: SkippedGroups = noGroups): LedgerCondition => {
  const { sql, values } = rowsThatFit(query, way)
  return {
    sql: `SELECT a.number ${sql}${skipped.sql} ORDER BY ${inOrder(ledgerTerms(query))} LIMIT :limit OFFSET :offset`,
    values: { ...values, ...skipped.values, limit: query.limit, offset: query.offset - skipped.rows },
  }
}

/** Up to so many rows are found first and then put in order. */
const few = 5000

const numbersOnPage = (database: Database, query: LedgerQuery, total: number): readonly number[] => {
  const way = total <= few ? 'found' : 'in order'
  const skipped = way === 'in order' && query.offset > 0 ? groupsBefore(database, query) : noGroups
  const { sql, values } = ledgerPage(query, way, skipped)
  return statement<{ number: number }>(database, sql)
    .all(values)
    .map(({ number }) => number)
}

/** How many quotes and claims fit a filter. */
export const countLedger = (database: Database, filter: LedgerFilter): number => {
  const count = ledgerCount(filter)
  return statement<{ total: number }>(database, count.sql).get(count.values)?.total ?? 0
}

/** A stretch of the rows that fit, of which there are `total`. */
export const readStretch = (database: Database, query: LedgerQuery, total: number): LedgerRow[] =>
  readRows(database, numbersOnPage(database, query, total))

/** Quotes and claims of all articles, or as filtered; a page of them, and how many there are in all. */
export const readLedger = (database: Database, query: LedgerQuery): { rows: LedgerRow[]; total: number } => {
  const total = countLedger(database, query.filter)
  return { rows: readStretch(database, query, total), total }
}

/** So many rows are read in one step. */
const together = 100

/**
 * Every quote and claim, or as filtered, in order; in steps. Which rows they are is decided in the first step, what they
 * say in the one that reads them.
 */
export function* readWholeLedger(database: Database, query: LedgerOrder): Steps<readonly LedgerRow[]> {
  const all = { ...query, offset: 0, limit: -1 }
  const numbers = numbersOnPage(database, all, countLedger(database, query.filter))
  const rows: LedgerRow[] = []
  for (let from = 0; from < numbers.length; from += together) {
    yield
    for (const row of readRows(database, numbers.slice(from, from + together))) rows.push(row)
  }
  return rows
}
