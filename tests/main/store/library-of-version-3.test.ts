import { expect, test } from 'vitest'
import { listBackups } from '../../../src/main/store/backup-files.ts'
import { idOf } from '../../support/article-records.ts'
import { libraryOfVersion } from '../../support/old-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

test('a library of the third version opens, is backed up before, and takes waivers', async () => {
  const path = await libraryOfVersion(3)
  const { call } = await openTestLibrary({ path })
  expect(listBackups(path)).toMatchObject([{ reason: 'before-migration' }])
  const id = idOf('old')
  expect((await call('article.get', { id })).waivers).toEqual([])
  const fields = { findingId: 'loaded-verb:1', rule: 'loaded-verb', words: 'said', reason: 'It stands.' }
  await call('changes.apply', { changes: [{ type: 'waiver.create', id: idOf('w'), articleId: id, fields }] })
  expect((await call('article.get', { id })).waivers).toMatchObject([{ id: idOf('w'), articleId: id, ...fields }])
})
