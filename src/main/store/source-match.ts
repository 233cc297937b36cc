import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Source } from '../../core/model/source.ts'
import { fittingWords } from '../../core/text/fitting-words.ts'
import { fold } from '../../core/text/folding.ts'
import { searchTerms } from '../../core/text/search-terms.ts'
import { sortKey } from '../../core/text/sort-key.ts'
import { matchExpression } from './match-expression.ts'
import { type SourceRow, sourceColumns, sourceOf } from './source.ts'
import { statement } from './statement.ts'

const standing = 's.removed_at IS NULL AND s.merged_into_id IS NULL'

/** The SQL that reads the sources used last. */
export const recentSql = `SELECT ${sourceColumns} FROM source AS s WHERE ${standing}
  ORDER BY s.used_at DESC, s.name_key LIMIT ?`

const recent = (database: Database, limit: number): readonly SourceRow[] =>
  statement<SourceRow>(database, recentSql).all(limit)

/** The whole name or alias first, then the beginning of a name, then words of a name or alias, then all else. */
export const rankedSourcesSql = `SELECT ${sourceColumns} FROM source_search AS f JOIN source AS s ON s.number = f.rowid
  WHERE source_search MATCH :match AND ${standing}
  ORDER BY CASE
    WHEN s.name_key = :key THEN 0
    WHEN EXISTS (SELECT 1 FROM source_alias WHERE source_number = s.number AND alias_key = :key) THEN 0
    WHEN substr(s.name_key, 1, length(:key)) = :key THEN 1
    WHEN s.number IN (SELECT rowid FROM source_search WHERE source_search MATCH :named) THEN 2
    ELSE 3
  END, s.used_at DESC, s.name_key, s.number LIMIT :limit`

/** What of a source the typed words fit: an alias, its function or affiliation; empty where the name is enough. */
const fittingPart = (source: Source, typed: string): string => {
  const all = fittingWords(typed, typed)
  const inName = fittingWords(typed, source.name)
  if (inName.size === all.size) return ''
  const parts = [...source.aliases, source.function, source.affiliation].map((part) => ({
    part,
    fitting: fittingWords(typed, part),
  }))
  const whole = parts.find(({ fitting }) => fitting.size === all.size)
  const missing = [...all].filter((word) => !inName.has(word))
  return (whole ?? parts.find(({ fitting }) => missing.some((word) => fitting.has(word))))?.part ?? ''
}

/**
 * Sources for a picker, best match first and those used last before others. Every word typed may be the beginning of
 * one, of name, alias, function or affiliation. Nothing typed: the sources used last.
 */
export const matchSources = (database: Database, text: string, limit: number): { source: Source; via: string }[] => {
  if (text.trim() === '') return recent(database, limit).map((row) => ({ source: sourceOf(database, row), via: '' }))
  const terms = searchTerms(fold(text).folded.replaceAll('"', ' ')).map(({ words }) => ({ words, isOpen: true }))
  const match = matchExpression(terms)
  if (!match) return []
  const named = matchExpression(terms, ['name', 'aliases'])
  return statement<SourceRow>(database, rankedSourcesSql)
    .all({ match, named, key: sortKey(text), limit })
    .map((row) => sourceOf(database, row))
    .map((source) => ({ source, via: fittingPart(source, text) }))
}

const mostOfOneName = 20

/** The SQL that finds the sources of a name. */
export const namedSql = `SELECT ${sourceColumns} FROM source AS s WHERE ${standing} AND s.number IN (
    SELECT number FROM source WHERE name_key = :key AND removed_at IS NULL AND merged_into_id IS NULL
    UNION SELECT source_number FROM source_alias WHERE alias_key = :key
  ) ORDER BY s.used_at DESC, s.number LIMIT :limit`

/** Sources whose name or alias is this one, those used last first; at most 20. */
export const resolveSources = (database: Database, name: string): Source[] =>
  statement<SourceRow>(database, namedSql)
    .all({ key: sortKey(name), limit: mostOfOneName })
    .map((row) => sourceOf(database, row))
