import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Source, SourceFields, SourceKind, Terms } from '../../core/model/source.ts'
import { sortKey } from '../../core/text/sort-key.ts'
import { statement } from './statement.ts'

export interface SourceRow {
  readonly number: number
  readonly id: string
  readonly kind: SourceKind
  readonly name: string
  readonly function: string
  readonly affiliation: string
  readonly terms: Terms
  readonly description: string
  readonly protected: number
  readonly anonymity_reason: string
  readonly anonymity_approved_by: string
  readonly note: string
  readonly merged_into_id: string | null
  readonly created_at: string
  readonly changed_at: string
}

/** The columns of a `SourceRow`, from `source AS s`. */
export const sourceColumns = `s.number, s.id, s.kind, s.name, s.function, s.affiliation, s.terms, s.description,
  s.protected, s.anonymity_reason, s.anonymity_approved_by, s.note, s.merged_into_id, s.created_at, s.changed_at`

/** A source from its row; its aliases stand in a table of their own. */
export const sourceOf = (database: Database, row: SourceRow): Source => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  aliases: statement<{ alias: string }>(
    database,
    'SELECT alias FROM source_alias WHERE source_number = ? ORDER BY ordinal',
  )
    .all(row.number)
    .map(({ alias }) => alias),
  function: row.function,
  affiliation: row.affiliation,
  terms: row.terms,
  description: row.description,
  protected: row.protected === 1,
  anonymityReason: row.anonymity_reason,
  anonymityApprovedBy: row.anonymity_approved_by,
  note: row.note,
  mergedIntoId: row.merged_into_id,
  createdAt: row.created_at,
  changedAt: row.changed_at,
})

const fieldValues = (fields: SourceFields) => ({
  kind: fields.kind,
  name: fields.name,
  name_key: sortKey(fields.name),
  function: fields.function,
  function_key: sortKey(fields.function),
  affiliation: fields.affiliation,
  affiliation_key: sortKey(fields.affiliation),
  terms: fields.terms,
  description: fields.description,
  protected: fields.protected ? 1 : 0,
  anonymity_reason: fields.anonymityReason,
  anonymity_approved_by: fields.anonymityApprovedBy,
  note: fields.note,
})

/** A source by its id, also a removed or merged one; null where there is none. */
export const readSource = (database: Database, id: string): Source | null => {
  const row = statement<SourceRow>(database, `SELECT ${sourceColumns} FROM source AS s WHERE s.id = ?`).get(id)
  return row ? sourceOf(database, row) : null
}

/** The sources that were merged into this one, straight or by way of another, by name. */
export const readMergedInto = (database: Database, id: string): readonly Source[] =>
  statement<SourceRow>(
    database,
    `WITH RECURSIVE merged (id) AS (
       SELECT id FROM source WHERE merged_into_id = ?
       UNION SELECT source.id FROM source JOIN merged ON source.merged_into_id = merged.id
     )
     SELECT ${sourceColumns} FROM merged JOIN source AS s ON s.id = merged.id ORDER BY s.name_key, s.number`,
  )
    .all(id)
    .map((row) => sourceOf(database, row))

/** Every source that an annotation of the article, or a request about one, names. */
export const readArticleSources = (database: Database, articleId: string): readonly Source[] =>
  statement<SourceRow>(
    database,
    `WITH kept AS MATERIALIZED (
       SELECT id, source_id, relayed_by_id FROM annotation WHERE article_id = ? AND removed_at IS NULL
     )
     SELECT ${sourceColumns} FROM source AS s WHERE s.id IN (
       SELECT source_id FROM kept UNION SELECT relayed_by_id FROM kept
       UNION SELECT request.source_id FROM kept JOIN request ON request.annotation_id = kept.id
         WHERE request.removed_at IS NULL
     ) ORDER BY s.number`,
  )
    .all(articleId)
    .map((row) => sourceOf(database, row))

const writeAliases = (database: Database, id: string, aliases: readonly string[]): void => {
  const number = '(SELECT number FROM source WHERE id = :id)'
  statement(database, `DELETE FROM source_alias WHERE source_number = ${number}`).run({ id })
  const insert = statement(
    database,
    `INSERT INTO source_alias (source_number, ordinal, alias, alias_key) VALUES (${number}, :ordinal, :alias, :key)`,
  )
  for (const [ordinal, alias] of aliases.entries()) insert.run({ id, ordinal, alias, key: sortKey(alias) })
}

export const insertSource = (database: Database, source: Source): void => {
  statement(
    database,
    `INSERT INTO source (id, kind, name, name_key, function, function_key, affiliation, affiliation_key, terms,
       description, protected, anonymity_reason, anonymity_approved_by, note, created_at, changed_at)
     VALUES (:id, :kind, :name, :name_key, :function, :function_key, :affiliation, :affiliation_key, :terms,
       :description, :protected, :anonymity_reason, :anonymity_approved_by, :note, :created_at, :changed_at)`,
  ).run({ ...fieldValues(source), id: source.id, created_at: source.createdAt, changed_at: source.changedAt })
  writeAliases(database, source.id, source.aliases)
}

/** Writes what an editor fills in. */
export const writeSourceFields = (database: Database, id: string, fields: SourceFields, changedAt: string): void => {
  statement(
    database,
    `UPDATE source SET kind = :kind, name = :name, name_key = :name_key, function = :function,
       function_key = :function_key, affiliation = :affiliation, affiliation_key = :affiliation_key, terms = :terms,
       description = :description, protected = :protected, anonymity_reason = :anonymity_reason,
       anonymity_approved_by = :anonymity_approved_by, note = :note, changed_at = :changed_at WHERE id = :id`,
  ).run({ ...fieldValues(fields), id, changed_at: changedAt })
  writeAliases(database, id, fields.aliases)
}

/**
 * Hides a source (an instant), or shows it again (null).
 * @returns whether that made a difference
 */
export const setSourceRemoved = (database: Database, id: string, removedAt: string | null): boolean =>
  statement(
    database,
    'UPDATE source SET removed_at = :removedAt WHERE id = :id AND (removed_at IS NULL) = (:removedAt IS NOT NULL)',
  ).run({ id, removedAt }).changes > 0

/** Notes that something was attributed to a source: the picker offers it sooner. */
export const noteSourceUse = (database: Database, id: string, at: string): void => {
  statement(database, 'UPDATE source SET used_at = ? WHERE id = ?').run(at, id)
}

/** Makes a source a part of another (its id), or one of its own again (null). */
export const setMergedInto = (database: Database, id: string, intoId: string | null): void => {
  statement(database, 'UPDATE source SET merged_into_id = ? WHERE id = ?').run(intoId, id)
}
