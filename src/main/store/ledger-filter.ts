import type { LedgerFilter } from '../../core/model/ledger.ts'
import { fold } from '../../core/text/folding.ts'
import { searchTerms } from '../../core/text/search-terms.ts'
import { sortKey } from '../../core/text/sort-key.ts'
import { asksForUnattributed, fittingTraits } from './ledger-traits.ts'
import { matchExpression } from './match-expression.ts'

/** A condition on `annotation AS a`, with the values it binds. */
export interface LedgerCondition {
  readonly sql: string
  readonly values: Readonly<Record<string, unknown>>
}

const oneOf = (column: string, name: string): string => `${column} IN (SELECT value FROM json_each(:${name}))`

/**
 * How the rows that fit are found: all of them by what they are (`found`), which is best where they are few, or by going
 * through all rows in the order asked for (`in order`), which is best where many fit and a page of them is wanted.
 */
export type LedgerWay = 'found' | 'in order'

/** A plus keeps SQLite from searching by the column. */
const traitsCondition = (filter: LedgerFilter, way: LedgerWay): LedgerCondition | null => {
  const traits = fittingTraits(filter)
  const column = way === 'found' ? 'a.traits' : '+a.traits'
  return traits && { sql: oneOf(column, 'traits'), values: { traits: JSON.stringify(traits) } }
}

const sourceCondition = (filter: LedgerFilter): LedgerCondition | null => {
  const { sourceIds = [] } = filter
  if (sourceIds.length === 0 || asksForUnattributed(filter)) return null
  const unattributed = sourceIds.includes(null) ? 'a.source_id IS NULL OR ' : ''
  const named = sourceIds.filter((id) => id !== null)
  return {
    sql: `(${unattributed}${oneOf('a.source_id', 'sourceIds')})`,
    values: { sourceIds: JSON.stringify(named) },
  }
}

interface Wanted {
  readonly words: string
  readonly names: string
}

const wantedBy = (text: string | undefined): Wanted | null => {
  const words = text && matchExpression(searchTerms(text))
  const names = text && matchExpression(searchTerms(fold(text).folded), ['name', 'aliases'])
  return words && names ? { words, names } : null
}

/** What the ledger lists and nothing else has words in this index. */
const bySaying = 'SELECT rowid FROM annotation_search WHERE annotation_search MATCH :words'

const bySource = `a.source_id IN (SELECT s.id FROM source_search AS f JOIN source AS s ON s.number = f.rowid
    WHERE source_search MATCH :names)`

/** Rows that are gone through in order are known by their number alone: that stands in every index. */
const textConditions: Readonly<Record<LedgerWay, string>> = {
  found: `(a.number IN (${bySaying}) OR ${bySource})`,
  'in order': `+a.number IN (${bySaying}
    UNION ALL SELECT a.number FROM annotation AS a WHERE a.in_ledger AND ${bySource})`,
}

const textCondition = (text: string | undefined, way: LedgerWay): LedgerCondition | null => {
  const wanted = wantedBy(text)
  return wanted && { sql: textConditions[way], values: { ...wanted } }
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

/** The SQL that counts the rows with words in them, where nothing else is asked for; null where it is. */
export const countByText = ({ text, ...others }: LedgerFilter): LedgerCondition | null => {
  const wanted = wantedBy(text)
  if (!wanted || !Object.values(others).every(isEmpty)) return null
  return {
    sql: `SELECT (SELECT count(*) FROM annotation_search WHERE annotation_search MATCH :words)
      + (SELECT count(*) FROM annotation AS a WHERE a.in_ledger AND ${bySource} AND a.number NOT IN (${bySaying})) AS total`,
    values: { ...wanted },
  }
}

const outcomeCondition = ({ requestOutcomes = [] }: LedgerFilter): LedgerCondition | null => {
  if (requestOutcomes.length === 0) return null
  const sql = `EXISTS (
    SELECT 1 FROM request WHERE annotation_id = a.id AND removed_at IS NULL AND ${oneOf('outcome', 'outcomes')})`
  return { sql, values: { outcomes: JSON.stringify(requestOutcomes) } }
}

/** The rows of the ledger that fit every given part of a filter. Removed articles and annotations are never in it. */
export const ledgerCondition = (filter: LedgerFilter, way: LedgerWay): LedgerCondition => {
  const parts = [
    { sql: 'a.in_ledger', values: {} },
    filter.articleId ? { sql: 'a.article_id = :articleId', values: { articleId: filter.articleId } } : null,
    traitsCondition(filter, way),
    sourceCondition(filter),
    filter.cue ? { sql: 'a.cue_key = :cue', values: { cue: sortKey(filter.cue) } } : null,
    filter.channel ? { sql: 'a.channel = :channel COLLATE NOCASE', values: { channel: filter.channel } } : null,
    textCondition(filter.text, way),
    outcomeCondition(filter),
    filter.changedSince ? { sql: 'a.changed_at >= :since', values: { since: filter.changedSince } } : null,
  ].filter((part) => part !== null)
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    values: Object.assign({}, ...parts.map(({ values }) => values)),
  }
}
