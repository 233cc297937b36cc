import Sqlite from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import { idOf } from '../../support/article-records.ts'
import { libraryOfVersion } from '../../support/old-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

test('a library of the eighth version opens: the desk knows the states of its quotes, and what is cleared', async () => {
  const path = await libraryOfVersion(8)
  const old = new Sqlite(path)
  const addQuote = old.prepare(
    `INSERT INTO annotation (id, article_id, kind, manner, state, channel, place, date, detached, created_at, created_by,
       changed_at, changed_by, words_key, prefix, suffix, note, words)
     SELECT ?, id, 'quote', 'direct', ?, '', '', '', ?, created_at, '', created_at, '', 'no', '', '', '', 'no' FROM article`,
  )
  addQuote.run(idOf('one'), 'denied', 0)
  addQuote.run(idOf('two'), 'denied', 0)
  addQuote.run(idOf('three'), 'confirmed', 0)
  addQuote.run(idOf('detached'), 'disputed', 1)
  old.exec('INSERT INTO clearance SELECT id, changed_at, 0, 1, 2 FROM article')
  old.close()
  const { call } = await openTestLibrary({ path })
  const total = async (filter: Partial<Parameters<typeof call<'desk.list'>>[1]>) =>
    (await call('desk.list', { text: '', states: [], offset: 0, limit: 10, ...filter })).total
  for (const state of ['denied', 'confirmed'] as const) expect(await total({ states: [state] })).toBe(1)
  for (const state of ['disputed', 'unchecked'] as const) expect(await total({ states: [state] })).toBe(0)
  expect(await total({ clearance: 'cleared' })).toBe(1)
  expect(await total({ clearance: 'not cleared' })).toBe(0)
})
