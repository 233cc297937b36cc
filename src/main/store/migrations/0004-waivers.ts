import type { Migration } from '../migration.ts'

/** Findings that were waived, each with its reason. */
export const waivers: Migration = {
  number: 4,
  name: 'waivers',
  sql: `
CREATE TABLE waiver (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  finding_id TEXT NOT NULL,
  rule TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX waiver_of_article ON waiver (article_id, number);
`,
}
