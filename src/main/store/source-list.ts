import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Input, Output } from '../../core/api.ts'
import { fold } from '../../core/text/folding.ts'
import { searchTerms } from '../../core/text/search-terms.ts'
import { matchExpression } from './match-expression.ts'
import { type SourceRow, sourceColumns, sourceOf } from './source.ts'
import { statement } from './statement.ts'

type SourceQuery = Input<'sources.list'>

const condition = ({ text, kinds }: SourceQuery): { sql: string; values: Record<string, unknown> } => {
  const match = matchExpression(searchTerms(fold(text).folded))
  const byText = match ? ' AND s.number IN (SELECT rowid FROM source_search WHERE source_search MATCH :match)' : ''
  const byKind = kinds.length > 0 ? ' AND s.kind IN (SELECT value FROM json_each(:kinds))' : ''
  return {
    sql: `s.removed_at IS NULL AND s.merged_into_id IS NULL${byText}${byKind}`,
    values: { ...(match && { match }), ...(kinds.length > 0 && { kinds: JSON.stringify(kinds) }) },
  }
}

/** The SQL that counts what is attributed to a source, and in how many articles. */
export const saidSql = `SELECT count(*) AS statements, count(DISTINCT article_id) AS articles FROM annotation
  WHERE source_id = ? AND in_ledger`

/** The SQL that reads a page of the sources, and what it binds. */
export const sourcePage = (query: SourceQuery): { sql: string; values: Record<string, unknown> } => {
  const { sql, values } = condition(query)
  return {
    sql: `SELECT ${sourceColumns} FROM source AS s WHERE ${sql} ORDER BY s.name_key, s.number LIMIT :limit OFFSET :offset`,
    values: { ...values, limit: query.limit, offset: query.offset },
  }
}

/** Sources by name, with how many quotes and claims are attributed to each, and in how many articles. */
export const readSourceList = (database: Database, query: SourceQuery): Output<'sources.list'> => {
  const page = sourcePage(query)
  const items = statement<SourceRow>(database, page.sql)
    .all(page.values)
    .map((row) => {
      const counts = statement<{ statements: number; articles: number }>(database, saidSql).get(row.id)
      return { source: sourceOf(database, row), statements: counts?.statements ?? 0, articles: counts?.articles ?? 0 }
    })
  const { sql, values } = condition(query)
  const counted = statement<{ total: number }>(database, `SELECT count(*) AS total FROM source AS s WHERE ${sql}`)
  return { items, total: counted.get(values)?.total ?? 0 }
}
