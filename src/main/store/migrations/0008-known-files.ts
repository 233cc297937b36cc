import type { Migration } from '../migration.ts'

/** Which article a file was made of is asked for every file that comes in. */
export const knownFiles: Migration = {
  number: 8,
  name: 'known-files',
  sql: "CREATE INDEX article_by_file ON article (origin ->> '$.sha256') WHERE removed_at IS NULL;",
}
