import Sqlite from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import { damagedSearchIndexes } from '../../../src/main/store/search-index.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { idOf } from '../../support/article-records.ts'
import { libraryOfVersion } from '../../support/old-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

test('a library of the ninth version opens: words are found in what the ledger lists, and in nothing else', async () => {
  const path = await libraryOfVersion(9)
  const old = new Sqlite(path)
  const addQuote = old.prepare(
    `INSERT INTO annotation (id, article_id, kind, manner, state, channel, place, date, detached, created_at, created_by,
       changed_at, changed_by, removed_at, words_key, prefix, suffix, note, words)
     SELECT ?, id, 'quote', 'direct', 'denied', '', '', '', 0, created_at, '', created_at, '', ?, 'no', '', '', '', 'Nö'
     FROM article`,
  )
  addQuote.run(idOf('stays'), null)
  addQuote.run(idOf('removed'), '2026-03-02T09:00:00.000Z')
  old.close()
  const { call, close } = await openTestLibrary({ path })
  const sort = { column: 'changed', descending: true } as const
  const { rows, total } = await call('ledger.list', {
    filter: { text: 'no' },
    sort,
    groupBySource: false,
    offset: 0,
    limit: 10,
  })
  expect([total, rows.map(({ annotation }) => annotation.id)]).toEqual([1, [idOf('stays')]])
  close()
  const { database } = await openLibrary(path)
  expect(damagedSearchIndexes(database)).toEqual([])
  database.close()
})
