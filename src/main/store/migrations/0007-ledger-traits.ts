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

const indexes = {
  ledger_of_article: 'article_id, detached, state, source_id',
  ledger_by_words: 'words_key',
  ledger_by_source: 'source_key, source_id',
  ledger_by_manner: 'manner',
  ledger_by_cue: 'cue_key',
  ledger_by_channel: 'channel COLLATE NOCASE',
  ledger_by_state_order: 'state_order',
  ledger_by_evidence: 'evidence_count',
  ledger_by_requests: 'open_request_count, request_count',
  ledger_by_change: 'changed_at',
} as const

const remade = Object.entries(indexes).map(
  ([name, columns]) => `DROP INDEX ${name}; CREATE INDEX ${name} ON annotation (${columns}, traits) WHERE in_ledger;`,
)

/** Filters of the ledger are answered from its indexes. */
export const ledgerTraits: Migration = {
  number: 7,
  name: 'ledger-traits',
  sql: [traits, ...remade, 'CREATE INDEX ledger_by_traits ON annotation (traits) WHERE in_ledger;'].join('\n'),
}
