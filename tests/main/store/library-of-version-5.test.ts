import Sqlite from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import { idOf } from '../../support/article-records.ts'
import { libraryOfVersion } from '../../support/old-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

test('a library of the fifth version opens: its notes stay, and nobody has said yet why a source is not named', async () => {
  const path = await libraryOfVersion(5)
  const old = new Sqlite(path)
  const note = 'Would lose the post. Agreed: news editor.'
  old.prepare("UPDATE source SET kind = 'unnamed', note = ? WHERE id = ?").run(note, idOf('ann'))
  old
    .prepare(
      'INSERT INTO clearance (article_id, article_changed_at, blocking, warning, hint) SELECT id, changed_at, 0, 0, 0 FROM article',
    )
    .run()
  old.close()
  const { call } = await openTestLibrary({ path })
  const id = idOf('ann')
  const { source } = await call('sources.get', { id })
  expect(source).toMatchObject({ note, anonymityReason: '', anonymityApprovedBy: '' })
  expect((await call('desk.list', { text: '', states: [], offset: 0, limit: 10 })).items).toMatchObject([
    { findings: null },
  ])
  const fields = { anonymityReason: 'Would lose the post', anonymityApprovedBy: 'News editor' }
  await call('changes.apply', { changes: [{ type: 'source.change', id, fields }] })
  expect((await call('sources.get', { id })).source).toMatchObject({ note, ...fields })
})
