import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { applicationId } from '../../src/main/store/library-format.ts'
import { migrate } from '../../src/main/store/migrate.ts'
import { migrations } from '../../src/main/store/migrations/migrations.ts'
import { idOf } from './article-records.ts'
import { testFolder } from './test-library.ts'

const at = '2026-03-01T09:00:00.000Z'

const body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ann said “no”.' }] }],
}

/** A library as an earlier version wrote it, with the article “old” and the source “ann”. @returns its path */
export const libraryOfVersion = async (version: number): Promise<string> => {
  const path = join(testFolder(), 'library.attest')
  const database = new Sqlite(path)
  database.pragma(`application_id = ${applicationId}`)
  await migrate(database, path, migrations.slice(0, version), () => new Date(at))
  const origin = { format: 'new', fileName: '', encoding: '', encodingBasis: '', notes: [] }
  database
    .prepare(
      `INSERT INTO article (id, headline, slug, place, date, byline, credit, language, version, word_count, created_at,
         changed_at, headline_key, offers, origin, text, body)
       VALUES (?, 'Old', '', '', '', '', '', 'en', 1, 3, ?, ?, 'old', '[]', ?, 'Ann said “no”.', ?)`,
    )
    .run(idOf('old'), at, at, JSON.stringify(origin), JSON.stringify(body))
  database
    .prepare(
      `INSERT INTO source (id, kind, name, name_key, function, function_key, affiliation, affiliation_key, terms,
         description, protected, note, created_at, changed_at)
       VALUES (?, 'person', 'Ann', 'ann', '', '', '', '', 'on record', '', 0, '', ?, ?)`,
    )
    .run(idOf('ann'), at, at)
  database.close()
  return path
}
