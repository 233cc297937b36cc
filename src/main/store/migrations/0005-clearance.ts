import type { Migration } from '../migration.ts'

/**
 * What the last check of an article came to. It is derived: a row counts as long as its article is as it was when it
 * was checked, and can be made again at any time.
 */
export const clearance: Migration = {
  number: 5,
  name: 'clearance',
  sql: `
CREATE TABLE clearance (
  article_id TEXT PRIMARY KEY REFERENCES article (id),
  article_changed_at TEXT NOT NULL,
  blocking INTEGER NOT NULL CHECK (blocking >= 0),
  warning INTEGER NOT NULL CHECK (warning >= 0),
  hint INTEGER NOT NULL CHECK (hint >= 0)
) STRICT, WITHOUT ROWID;
`,
}
