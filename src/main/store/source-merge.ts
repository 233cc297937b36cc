import type { Database } from 'better-sqlite3-multiple-ciphers'
import { statement } from './statement.ts'

/** A merge that was not undone. `addedAliases` are those the source merged into did not have before. */
export interface SourceMerge {
  readonly number: number
  readonly intoId: string
  readonly addedAliases: readonly string[]
}

interface MergeRow {
  readonly number: number
  readonly into_id: string
  readonly added_aliases: string
}

/** Where records name a source. */
const places = [
  { role: 'source', table: 'annotation', column: 'source_id' },
  { role: 'relayed by', table: 'annotation', column: 'relayed_by_id' },
  { role: 'request', table: 'request', column: 'source_id' },
] as const

/** The standing merge of a source into another, or null. */
export const readMerge = (database: Database, fromId: string): SourceMerge | null => {
  const row = statement<MergeRow>(
    database,
    'SELECT number, into_id, added_aliases FROM source_merge WHERE from_id = ? AND unmerged_at IS NULL',
  ).get(fromId)
  return row ? { number: row.number, intoId: row.into_id, addedAliases: JSON.parse(row.added_aliases) } : null
}

/** Notes a merge and moves everything that names `fromId` to `intoId`, remembering what was moved. */
export const insertMerge = (
  database: Database,
  merge: { readonly fromId: string; readonly intoId: string; readonly addedAliases: readonly string[] },
  at: string,
): void => {
  const { fromId, intoId } = merge
  const number = statement(
    database,
    'INSERT INTO source_merge (from_id, into_id, added_aliases, merged_at) VALUES (?, ?, ?, ?)',
  ).run(fromId, intoId, JSON.stringify(merge.addedAliases), at).lastInsertRowid
  for (const { role, table, column } of places) {
    const note = `INSERT INTO source_merge_move (merge_number, role, record_id)
      SELECT ?, ?, id FROM ${table} WHERE ${column} = ?`
    statement(database, note).run(number, role, fromId)
    statement(database, `UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`).run(intoId, fromId)
  }
}

/** The articles with an annotation that names a source, or with a request about one. */
export const readArticlesNaming = (database: Database, sourceId: string): readonly string[] =>
  statement<{ id: string }>(
    database,
    `SELECT article_id AS id FROM annotation WHERE source_id = :sourceId
     UNION SELECT article_id FROM annotation WHERE relayed_by_id = :sourceId
     UNION SELECT article_id FROM annotation JOIN request ON request.annotation_id = annotation.id
       WHERE request.source_id = :sourceId`,
  )
    .all({ sourceId })
    .map(({ id }) => id)

/** Gives what a merge moved back to `fromId`, as far as it is with `holderId` now, and closes the merge. */
export const undoMerge = (
  database: Database,
  merge: SourceMerge,
  { fromId, holderId }: { readonly fromId: string; readonly holderId: string },
  at: string,
): void => {
  for (const { role, table, column } of places) {
    statement(
      database,
      `UPDATE ${table} SET ${column} = :fromId WHERE ${column} = :holderId AND id IN
         (SELECT record_id FROM source_merge_move WHERE merge_number = :number AND role = :role)`,
    ).run({ fromId, holderId, number: merge.number, role })
  }
  statement(database, 'UPDATE source_merge SET unmerged_at = ? WHERE number = ?').run(at, merge.number)
}

/** Forgets that a merge brought these aliases along. */
export const forgetAddedAliases = (database: Database, merge: SourceMerge, aliases: ReadonlySet<string>): void => {
  const left = merge.addedAliases.filter((alias) => !aliases.has(alias))
  statement(database, 'UPDATE source_merge SET added_aliases = ? WHERE number = ?').run(
    JSON.stringify(left),
    merge.number,
  )
}
