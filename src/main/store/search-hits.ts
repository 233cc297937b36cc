import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { SearchTerm } from '../../core/text/search-terms.ts'
import { matchExpression } from './match-expression.ts'
import { statement } from './statement.ts'

/** The indexes of words. */
export type SearchTable = 'article_search' | 'annotation_search'

export interface Hit {
  /** Of the article or annotation. */
  readonly number: number
  /** As FTS5 has it: lower is better, all are below 0; 0 where it was not asked for. */
  readonly score: number
  readonly changedAt: string
}

/**
 * A word that stands in more than this is common. To rank by it, FTS5 reads all it stands in, twice; and what it stands
 * in nearly everywhere says little of what is looked for.
 */
const mostRanked = 5000

const listed: Readonly<Record<SearchTable, string>> = {
  article_search: 'article AS r ON r.number = f.rowid AND r.removed_at IS NULL',
  annotation_search: 'annotation AS r ON r.number = f.rowid AND r.in_ledger',
}

/** The SQL that tells whether there are more hits than are ranked. */
export const isCommonSql = (table: SearchTable): string =>
  `SELECT 1 FROM ${table} WHERE ${table} MATCH :match LIMIT 1 OFFSET ${mostRanked}`

/** The SQL that finds the best hits. A plus keeps SQLite from asking the index anew for each of the rows that fit. */
export const rankedSql = (table: SearchTable): string =>
  `SELECT f.rowid AS number, f.rank AS score, r.changed_at AS changedAt FROM ${table} AS f JOIN ${listed[table]}
   WHERE f.${table} MATCH :ranked AND (:isAll OR +f.rowid IN (SELECT rowid FROM ${table} WHERE ${table} MATCH :match))
   ORDER BY f.rank LIMIT :limit`

/** The SQL that finds hits in the order they came into the library, the newest first. */
export const newestSql = (table: SearchTable): string =>
  `SELECT f.rowid AS number, 0 AS score, r.changed_at AS changedAt FROM ${table} AS f JOIN ${listed[table]}
   WHERE f.${table} MATCH :match ORDER BY f.rowid DESC LIMIT :limit`

const isCommon = (database: Database, table: SearchTable, match: string | null): boolean =>
  match !== null && statement(database, isCommonSql(table)).get({ match }) !== undefined

/** The terms side by side, as they were typed. */
const sideBySide = (terms: readonly SearchTerm[]): SearchTerm => ({
  words: terms.map(({ words }) => words).join(' '),
  isOpen: terms.at(-1)?.isOpen ?? false,
})

/** Hits of one expression after the other, each once, until there are enough. */
const newest = (
  database: Database,
  table: SearchTable,
  matches: ReadonlySet<string | null>,
  limit: number,
): readonly Hit[] => {
  const found = new Map<number, Hit>()
  for (const match of matches) {
    if (match === null || found.size >= limit) continue
    for (const hit of statement<Hit>(database, newestSql(table)).all({ match, limit }))
      if (!found.has(hit.number)) found.set(hit.number, hit)
  }
  return [...found.values()].slice(0, limit)
}

/**
 * Where all the terms stand, best first. Terms side by side as typed count as one more. Common terms have to be there and
 * do not count; where what all of them have in common is common, hits are not ranked: those in a headline come first,
 * then those side by side, then the others, the newest of each first.
 * @param most hits that are ranked, of which the caller takes the best
 */
export const searchHits = (
  database: Database,
  table: SearchTable,
  terms: readonly SearchTerm[],
  { limit, most }: { readonly limit: number; readonly most: number },
): { readonly hits: readonly Hit[]; readonly isRanked: boolean } => {
  const match = matchExpression(terms)
  if (match === null) return { hits: [], isRanked: true }
  const phrase = [sideBySide(terms)]
  const together = matchExpression(phrase)
  if (isCommon(database, table, match)) {
    const headline = table === 'article_search' ? matchExpression(phrase, ['headline', 'slug']) : null
    return { hits: newest(database, table, new Set([headline, together, match]), limit), isRanked: false }
  }
  const telling = terms.filter((term) => terms.length === 1 || !isCommon(database, table, matchExpression([term])))
  const ranked = [...new Set([matchExpression(telling) ?? match, together])].join(' OR ')
  const isAll = telling.length === 0 || telling.length === terms.length ? 1 : 0
  const hits = statement<Hit>(database, rankedSql(table)).all({ ranked, isAll, match, limit: most })
  return { hits, isRanked: true }
}
