import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { listBackups } from '../../../src/main/store/backup-files.ts'
import { applicationId } from '../../../src/main/store/library-format.ts'
import { migrate } from '../../../src/main/store/migrate.ts'
import { library } from '../../../src/main/store/migrations/0001-library.ts'
import { idOf } from '../../support/article-records.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ann said “no”.' }] }],
}

/** A library as the first version wrote it, with one article and one source. */
const libraryOfVersion1 = async (): Promise<string> => {
  const path = join(testFolder(), 'library.attest')
  const database = new Sqlite(path)
  database.pragma(`application_id = ${applicationId}`)
  await migrate(database, path, [library], () => new Date('2026-03-01T09:00:00.000Z'))
  const at = '2026-03-01T09:00:00.000Z'
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

test('a library of the first version opens, is backed up before, and takes dismissals', async () => {
  const path = await libraryOfVersion1()
  const { call } = await openTestLibrary({ path })
  expect(listBackups(path)).toMatchObject([{ reason: 'before-migration' }])
  const id = idOf('old')
  expect((await call('article.get', { id })).dismissals).toEqual([])
  const fields = {
    kind: 'not a quote' as const,
    words: [{ start: 10, end: 12, exact: 'no', prefix: 'Ann said “', suffix: '”.' }],
  }
  await call('changes.apply', { changes: [{ type: 'dismissal.create', id: idOf('d'), articleId: id, fields }] })
  expect((await call('article.get', { id })).dismissals).toMatchObject([{ id: idOf('d'), articleId: id, ...fields }])
  expect(await call('sources.resolve', { names: ['ANN', 'Bea'] })).toMatchObject([
    { name: 'ANN', sources: [{ name: 'Ann' }] },
    { name: 'Bea', sources: [] },
  ])
})
