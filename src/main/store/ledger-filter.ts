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

const textCondition = (text: string | undefined): LedgerCondition | null => {
  const words = text && matchExpression(searchTerms(text))
  const names = text && matchExpression(searchTerms(fold(text).folded), ['name', 'aliases'])
  if (!words || !names) return null
  return {
    sql: `(a.number IN (SELECT rowid FROM annotation_search WHERE annotation_search MATCH :words)
      OR a.source_id IN (SELECT s.id FROM source_search AS f JOIN source AS s ON s.number = f.rowid
        WHERE source_search MATCH :names))`,
    values: { words, names },
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
    textCondition(filter.text),
    outcomeCondition(filter),
    filter.changedSince ? { sql: 'a.changed_at >= :since', values: { since: filter.changedSince } } : null,
  ].filter((part) => part !== null)
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    values: Object.assign({}, ...parts.map(({ values }) => values)),
  }
}
