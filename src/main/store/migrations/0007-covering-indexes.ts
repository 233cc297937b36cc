import type { Migration } from '../migration.ts'

/*
 * What the ledger filters by, in one number, bit by bit; `store/ledger-traits.ts` reads it the same way. It stands in
 * every index the ledger is read by, so that a filter is decided without reading the rows it leaves out.
 */
const traits = `
ALTER TABLE annotation ADD COLUMN traits INTEGER NOT NULL AS (
  (kind = 'claim')
  | (CASE manner WHEN 'direct' THEN 1 WHEN 'indirect' THEN 2 WHEN 'mixed' THEN 3 ELSE 0 END << 1)
  | (state_order << 3)
  | (detached << 6)
  | ((source_id IS NOT NULL) << 7)
  | ((evidence_count > 0) << 8)
  | ((request_count > 0) << 9)
) VIRTUAL;
`

/** The number of a row stands before its traits: rows that are equal otherwise are in order of it already. */
const ledgerIndexes = {
  ledger_of_article: 'article_id, detached, state, source_id, traits',
  ledger_by_words: 'words_key, number, traits',
  ledger_by_source: 'source_key, source_id, number, traits',
  ledger_by_manner: 'manner, number, traits',
  ledger_by_cue: 'cue_key, number, traits',
  ledger_by_channel: 'channel COLLATE NOCASE, number, traits',
  ledger_by_state_order: 'state_order, number, traits',
  ledger_by_evidence: 'evidence_count, number, traits',
  ledger_by_requests: 'open_request_count, request_count, number, traits',
  ledger_by_change: 'changed_at, number, traits',
} as const

/** Long texts lie in an article's row: its id is asked for far more often than they are. */
const articleIndexes = {
  article_by_change: 'changed_at DESC, number DESC, id',
  article_by_headline: 'headline_key, number, id',
} as const

const remade = (table: string, indexes: Readonly<Record<string, string>>, which: string): readonly string[] =>
  Object.entries(indexes).map(
    ([name, columns]) => `DROP INDEX ${name}; CREATE INDEX ${name} ON ${table} (${columns}) WHERE ${which};`,
  )

/** The ledger and the desk are filtered and put in order in indexes alone. */
export const coveringIndexes: Migration = {
  number: 7,
  name: 'covering-indexes',
  sql: [
    traits,
    ...remade('annotation', ledgerIndexes, 'in_ledger'),
    ...remade('article', articleIndexes, 'removed_at IS NULL'),
    'CREATE INDEX ledger_by_traits ON annotation (traits) WHERE in_ledger;',
  ].join('\n'),
}
