import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { DeskItem, Input } from '../../core/api.ts'
import { type ConfirmationState, confirmationStates } from '../../core/model/state.ts'
import { searchTerms } from '../../core/text/search-terms.ts'
import { isChecked } from './clearance.ts'
import { matchExpression } from './match-expression.ts'
import { statement } from './statement.ts'

type DeskQuery = Input<'desk.list'>

interface DeskRow {
  readonly id: string
  readonly headline: string
  readonly slug: string
  readonly language: string
  readonly opening: string
  readonly wordCount: number
  readonly changedAt: string
  readonly blocking: number | null
  readonly warning: number | null
  readonly hint: number | null
}

interface CountRow {
  readonly state: ConfirmationState
  readonly detached: number
  readonly attributed: number
  readonly count: number
}

const noStates = Object.fromEntries(confirmationStates.map((state) => [state, 0])) as DeskItem['states']

/** States as migration 9 keeps them: a bit for each, in the order of the list. */
const stateBits = (states: readonly ConfirmationState[]): number =>
  states.reduce((bits, state) => bits | (1 << confirmationStates.indexOf(state)), 0)

/** The SQL that counts the quotes and claims of an article by their states. */
export const stateCountsSql = `SELECT state, detached, count(source_id) AS attributed, count(*) AS count
  FROM annotation WHERE article_id = ? AND in_ledger GROUP BY detached, state`

const itemOf = (database: Database, { blocking, warning, hint, ...row }: DeskRow): DeskItem => {
  const counts = statement<CountRow>(database, stateCountsSql).all(row.id)
  const standing = counts.filter(({ detached }) => detached === 0)
  return {
    ...row,
    findings: blocking === null ? null : { blocking, warning: warning ?? 0, hint: hint ?? 0 },
    opening: row.opening.replace(/\s+/g, ' ').trim(),
    states: { ...noStates, ...Object.fromEntries(standing.map(({ state, count }) => [state, count])) },
    attributed: standing.reduce((sum, { attributed }) => sum + attributed, 0),
    detached: counts.reduce((sum, { detached, count }) => sum + detached * count, 0),
  }
}

const clearances = { 'not cleared': 1, cleared: 2 } as const

/** The condition of a desk query on `desk_entry`, as SQL with its values. */
const condition = ({ text, states, clearance }: DeskQuery): { sql: string; values: Record<string, unknown> } => {
  const match = matchExpression(searchTerms(text), ['headline', 'slug'])
  const byText = match ? ' AND number IN (SELECT rowid FROM article_search WHERE article_search MATCH :match)' : ''
  const byState = states.length > 0 ? ' AND states & :states <> 0' : ''
  const byClearance = clearance === 'any' ? '' : ' AND clearance = :clearance'
  return {
    sql: `FROM desk_entry WHERE listed${byText}${byState}${byClearance}`,
    values: {
      ...(match && { match }),
      ...(states.length > 0 && { states: stateBits(states) }),
      ...(clearance !== 'any' && { clearance: clearances[clearance] }),
    },
  }
}

/** The SQL that reads a page of the desk, and what it binds. */
export const deskPage = (query: DeskQuery): { sql: string; values: Record<string, unknown> } => {
  const { sql, values } = condition(query)
  return {
    // The page is found first: the texts of the other articles are never read.
    sql: `WITH page AS (
       SELECT number ${sql} ORDER BY changed_at DESC, number DESC LIMIT :limit OFFSET :offset
     )
     SELECT id, headline, slug, language, substr(text, 1, 160) AS opening, word_count AS wordCount,
       changed_at AS changedAt, blocking, warning, hint
     FROM page CROSS JOIN article USING (number) LEFT JOIN clearance ON ${isChecked} ORDER BY changed_at DESC, number DESC`,
    values: { ...values, limit: query.limit, offset: query.offset },
  }
}

/** The SQL that counts the articles on the desk, and what it binds. */
export const deskCount = (query: DeskQuery): { sql: string; values: Record<string, unknown> } => {
  const { sql, values } = condition(query)
  return { sql: `SELECT count(*) AS total ${sql}`, values }
}

/** Articles, last changed first. Quotes and claims whose mark is gone count as detached, and nowhere else. */
export const readDesk = (database: Database, query: DeskQuery): { items: DeskItem[]; total: number } => {
  const page = deskPage(query)
  const rows = statement<DeskRow>(database, page.sql).all(page.values)
  const { sql, values } = deskCount(query)
  const total = statement<{ total: number }>(database, sql).get(values)
  return { items: rows.map((row) => itemOf(database, row)), total: total?.total ?? 0 }
}
