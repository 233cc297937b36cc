import type { LedgerFilter } from '../../core/model/ledger.ts'
import { fold } from '../../core/text/folding.ts'
import { searchTerms } from '../../core/text/search-terms.ts'
import { sortKey } from '../../core/text/sort-key.ts'
import { matchExpression } from './match-expression.ts'

/** A condition on `annotation AS a`, with the values it binds. */
export interface LedgerCondition {
  readonly sql: string
  readonly values: Readonly<Record<string, unknown>>
}

const oneOf = (column: string, name: string): string => `${column} IN (SELECT value FROM json_each(:${name}))`

const listCondition = (column: string, name: string, list: readonly unknown[] | undefined): LedgerCondition | null =>
  list && list.length > 0 ? { sql: oneOf(column, name), values: { [name]: JSON.stringify(list) } } : null

const flagCondition = (flag: boolean | undefined, set: string, unset: string): LedgerCondition | null =>
  flag === undefined ? null : { sql: flag ? set : unset, values: {} }

const sourceCondition = (ids: LedgerFilter['sourceIds']): LedgerCondition | null => {
  const named = ids?.filter((id) => id !== null) ?? []
  const unattributed = ids?.includes(null) ? ['a.source_id IS NULL'] : []
  const conditions = [...unattributed, ...(named.length > 0 ? [oneOf('a.source_id', 'sourceIds')] : [])]
  if (conditions.length === 0) return null
  return { sql: `(${conditions.join(' OR ')})`, values: named.length > 0 ? { sourceIds: JSON.stringify(named) } : {} }
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

const outcomeCondition = (outcomes: LedgerFilter['requestOutcomes']): LedgerCondition | null => {
  const listedOutcomes = listCondition('outcome', 'outcomes', outcomes)
  if (!listedOutcomes) return null
  const sql = `a.request_count > 0 AND EXISTS (
    SELECT 1 FROM request WHERE annotation_id = a.id AND removed_at IS NULL AND ${listedOutcomes.sql})`
  return { sql, values: listedOutcomes.values }
}

/** The rows of the ledger that fit every given part of a filter. Removed articles and annotations are never in it. */
export const ledgerCondition = (filter: LedgerFilter): LedgerCondition => {
  const parts = [
    { sql: 'a.in_ledger', values: {} },
    filter.articleId ? { sql: 'a.article_id = :articleId', values: { articleId: filter.articleId } } : null,
    listCondition('a.kind', 'kinds', filter.kinds),
    sourceCondition(filter.sourceIds),
    listCondition('a.manner', 'manners', filter.manners),
    listCondition('a.state', 'states', filter.states),
    filter.cue ? { sql: 'a.cue_key = :cue', values: { cue: sortKey(filter.cue) } } : null,
    filter.channel ? { sql: 'a.channel = :channel COLLATE NOCASE', values: { channel: filter.channel } } : null,
    textCondition(filter.text),
    flagCondition(filter.hasEvidence, 'a.evidence_count > 0', 'a.evidence_count = 0'),
    outcomeCondition(filter.requestOutcomes),
    flagCondition(filter.hasRequests, 'a.request_count > 0', 'a.request_count = 0'),
    flagCondition(filter.detached, 'a.detached = 1', 'a.detached = 0'),
    filter.changedSince ? { sql: 'a.changed_at >= :since', values: { since: filter.changedSince } } : null,
  ].filter((part) => part !== null)
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    values: Object.assign({}, ...parts.map(({ values }) => values)),
  }
}
