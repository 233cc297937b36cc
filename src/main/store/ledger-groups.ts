import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { LedgerOrder, LedgerQuery } from '../../core/model/ledger.ts'
import { type LedgerCondition, ledgerCondition } from './ledger-filter.ts'
import { groupTerms, inOrder, rowsOfArticle, rowsThatFit } from './ledger-order.ts'
import { statement } from './statement.ts'

/** Groups that stand before a page as a whole: how many rows they have, and the condition that leaves them out. */
export interface SkippedGroups extends LedgerCondition {
  readonly rows: number
}

export const noGroups: SkippedGroups = { rows: 0, sql: '', values: {} }

interface Group {
  readonly first: string
  readonly second: string | number | null
  readonly count: number
}

/** The SQL that counts the rows of each group, in order; null where an order has no groups. */
export const ledgerGroups = (order: LedgerOrder): LedgerCondition | null => {
  const terms = groupTerms(order)
  const [first, second] = terms
  if (!first || !second) return null
  if (!order.groupBySource) {
    const { sql, values } = ledgerCondition(order.filter, 'in order')
    return {
      sql: `SELECT ${first.sql} AS first, ${second.sql} AS second, (SELECT count(*) FROM ${rowsOfArticle}
          WHERE a.article_id = article.id AND ${sql}) AS count
        FROM article WHERE article.removed_at IS NULL ORDER BY ${inOrder(terms)}`,
      values,
    }
  }
  const { sql, values } = rowsThatFit({ ...order, sort: { column: 'source', descending: false } }, 'in order')
  return {
    sql: `SELECT ${first.sql} AS first, ${second.sql} AS second, count(*) AS count ${sql}
      GROUP BY ${first.sql}, ${second.sql} ORDER BY ${inOrder(terms)}`,
    values,
  }
}

/**
 * The groups that a page need not look into. Rows are put in order group by group, so that what is to be put in order
 * for a page far down is the group it begins in, and not all before it.
 */
export const groupsBefore = (database: Database, query: LedgerQuery): SkippedGroups => {
  const groups = ledgerGroups(query)
  const terms = groupTerms(query)
  if (!groups) return noGroups
  let rows = 0
  for (const { first, second, count } of statement<Group>(database, groups.sql).iterate(groups.values)) {
    if (rows + count > query.offset) {
      // Rows without a source are the first group: nothing is left out before them.
      if (second === null) return noGroups
      const sides = terms.map(({ sql }) => sql).join(', ')
      const sql = ` AND (${sides}) ${terms[0]?.descending ? '<=' : '>='} (:first, :second)`
      return { rows, sql, values: { first, second } }
    }
    rows += count
  }
  return noGroups
}
