import { expect, onTestFinished, test } from 'vitest'
import { readArticle } from '../../../src/main/store/article.ts'
import {
  readClearance,
  readUnchecked,
  type WalkPlace,
  walkStart,
  writeClearance,
} from '../../../src/main/store/clearance.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

/** A library with so many articles. */
const library = async (count: number) => {
  const { call, path, close } = await openTestLibrary()
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push((await call('article.create', {})).id)
  close()
  const { database } = await openLibrary(path)
  onTestFinished(() => void database.close())
  const changedAt = (id: string): string => readArticle(database, id)?.changedAt ?? ''
  return { database, ids, changedAt }
}

const counts = { blocking: 1, warning: 2, hint: 3 }

test('what was counted in an earlier form of an article is not written', async () => {
  const { database, ids, changedAt } = await library(1)
  const [id = ''] = ids
  writeClearance(database, id, '2026-01-01T00:00:00.000Z', counts)
  expect(readClearance(database, id)).toBeNull()
  writeClearance(database, id, changedAt(id), counts)
  expect(readClearance(database, id)).toEqual(counts)
})

test('a walk comes to every article that wants checking, last changed first, page by page', async () => {
  const { database, ids, changedAt } = await library(5)
  const [, second = ''] = ids
  writeClearance(database, second, changedAt(second), counts)
  const walked: (readonly string[])[] = []
  for (let place: WalkPlace | null = walkStart; place; ) {
    const page = readUnchecked(database, place, 2)
    walked.push(page.ids)
    place = page.next
  }
  expect(walked).toEqual([[ids[4], ids[3]], [ids[2]], [ids[0]]])
})
