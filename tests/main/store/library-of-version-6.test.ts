import Sqlite from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import type { LedgerFilter } from '../../../src/core/model/ledger.ts'
import { idOf } from '../../support/article-records.ts'
import { libraryOfVersion } from '../../support/old-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

test('a library of the sixth version opens: the quotes it has are found by every filter they fit', async () => {
  const path = await libraryOfVersion(6)
  const old = new Sqlite(path)
  old
    .prepare(
      `INSERT INTO annotation (id, article_id, kind, manner, state, source_id, channel, place, date, detached, created_at,
         created_by, changed_at, changed_by, words_key, prefix, suffix, note, words)
       SELECT ?, id, 'quote', 'direct', 'denied', ?, '', '', '', 0, created_at, '', created_at, '', 'no', '', '', '', 'no'
       FROM article`,
    )
    .run(idOf('no'), idOf('ann'))
  old.close()
  const { call } = await openTestLibrary({ path })
  const sort = { column: 'changed', descending: true } as const
  const total = async (filter: LedgerFilter) =>
    (await call('ledger.list', { filter, sort, groupBySource: false, offset: 0, limit: 10 })).total
  const fitting = { kinds: ['quote'], manners: ['direct'], states: ['denied'], hasEvidence: false, hasRequests: false }
  expect(await total({ ...fitting, detached: false } as LedgerFilter)).toBe(1)
  for (const other of [{ kinds: ['claim'] }, { states: ['pending'] }, { sourceIds: [null] }, { hasEvidence: true }])
    expect(await total(other as LedgerFilter)).toBe(0)
})
