import type { Migration } from '../migration.ts'

/** Suggestions that were turned down. `words` holds the places as JSON: they are read and written as a whole. */
export const dismissals: Migration = {
  number: 2,
  name: 'dismissals',
  sql: `
CREATE TABLE dismissal (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  words TEXT NOT NULL CHECK (json_valid(words)),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX dismissal_of_article ON dismissal (article_id, number);
CREATE INDEX source_alias_by_key ON source_alias (alias_key, source_number);
`,
}
