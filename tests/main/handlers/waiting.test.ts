import { expect, test } from 'vitest'
import type { WaitingColumn } from '../../../src/core/model/waiting.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const desk = async () => {
  const library = await openTestLibrary()
  await bringIn(library.call, {
    name: 'b',
    fields: { headline: 'Bridge' },
    body: ['“{q}Yes{/q}” and “{r}No{/r}”.'],
    annotations: {
      q: { source: 'Ann', requests: [{ to: 'Zoe', channel: 'e-mail', deadline: '2026-03-14T10:00:00.000Z' }] },
      r: { source: 'Ann', state: 'recheck' },
    },
    sources: { Ann: {}, Zoe: {} },
  })
  const { id } = await bringIn(library.call, {
    name: 'a',
    fields: { headline: 'Airport' },
    body: ['“{s}Maybe{/s}” and “{t}Never{/t}”.'],
    annotations: {
      s: { source: 'Ann', requests: [{ to: 'Ann', deadline: '2026-03-13T10:00:00.000Z' }] },
      t: { source: 'Ann', requests: [{ to: 'Zoe', outcome: 'answered' }] },
    },
    sources: { Ann: {}, Zoe: {} },
  })
  const words = async (column: WaitingColumn, descending = false) =>
    (await library.call('waiting.list', { sort: { column, descending }, offset: 0, limit: 10 })).rows.map(
      (row) => row.words,
    )
  return { ...library, id, words }
}

test('open requests and words to recheck wait, the nearest deadline first', async () => {
  const { call, words } = await desk()
  expect(await words('deadline')).toEqual(['Maybe', 'Yes', 'No'])
  const { rows, total } = await call('waiting.list', {
    sort: { column: 'deadline', descending: false },
    offset: 1,
    limit: 2,
  })
  expect(total).toBe(3)
  expect(rows).toMatchObject([
    { what: 'answer', whom: 'Zoe', channel: 'e-mail', headline: 'Bridge', deadline: '2026-03-14T10:00:00.000Z' },
    { what: 'recheck', whom: '', headline: 'Bridge', deadline: null },
  ])
  expect((await call('library.info', {})).counts).toMatchObject({ openRequests: 2, rechecks: 1 })
})

test('they are sorted by deadline, by whom and by article; what has none stands last either way', async () => {
  const { words } = await desk()
  expect(await words('deadline', true)).toEqual(['Yes', 'Maybe', 'No'])
  expect(await words('whom')).toEqual(['Maybe', 'Yes', 'No'])
  expect(await words('whom', true)).toEqual(['Yes', 'Maybe', 'No'])
  expect((await words('article'))[0]).toBe('Maybe')
})

test('nothing of a removed article waits', async () => {
  const { call, words, id } = await desk()
  await call('article.remove', { id })
  expect(await words('deadline')).toEqual(['Yes', 'No'])
})
