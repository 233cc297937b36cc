import { expect, test } from 'vitest'
import { listBackups } from '../../../src/main/store/backup-files.ts'
import { idOf } from '../../support/article-records.ts'
import { libraryOfVersion } from '../../support/old-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

test('a library of the first version opens, is backed up before, and takes dismissals', async () => {
  const path = await libraryOfVersion(1)
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
