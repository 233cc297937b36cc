import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3-multiple-ciphers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Call, callThrough } from '../../../src/main/cli/call.ts'
import { createDispatch } from '../../../src/main/dispatch.ts'
import { createHandlers } from '../../../src/main/handlers/create-handlers.ts'
import { createFileTokens } from '../../../src/main/handlers/file-tokens.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { bytesOf } from '../../support/bytes-of.ts'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

/** The door to a library whose connection the test holds, to take the space away from it. */
const withConnection = async (path: string): Promise<{ call: Call; database: Database; notices: unknown[] }> => {
  const { database } = await openLibrary(path)
  onTestFinished(() => void database.close())
  const notices: unknown[] = []
  let ids = 0
  const newId = () => idOf(`id ${ids++}`)
  const handlers = createHandlers({
    database,
    libraryPath: path,
    fileKey: null,
    clock: () => new Date('2026-03-12T10:00:00Z'),
    newId,
    ports: {},
    fileTokens: createFileTokens(newId),
    appVersion: '1',
    userName: 'Robin',
    importWorker: null,
    fileReaders: null,
    tellStep: () => {},
    wakeClearance: () => {},
    tellChanged: (articleIds) => notices.push(articleIds),
  })
  const fail = (error: unknown) => {
    throw error
  }
  return { call: callThrough(createDispatch(handlers, fail)), database, notices }
}

const body = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

describe('a full disk', () => {
  test('keeps what was saved, stores nothing of what was not, and takes it once there is space', async () => {
    const { call, database, notices } = await withConnection(join(testFolder(), 'library.attest'))
    const { id } = await bringIn(call, { body: ['“{q}Yes{/q}”'], annotations: { q: { state: 'confirmed' } } })
    const before = await call('article.get', { id })
    const events = await call('history.list', { articleId: id })
    database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`)
    notices.length = 0
    const text = 'word '.repeat(40_000)
    const save = {
      id,
      version: 2,
      body: JSON.stringify(body(text)),
      changes: [{ type: 'article.change' as const, id, fields: { headline: 'New' } }],
    }
    expect(await codeOf(() => call('article.save', save))).toBe('disk_full')
    expect(await codeOf(() => call('article.save', save))).toBe('disk_full')
    expect(notices).toEqual([])
    expect(database.inTransaction).toBe(false)
    expect(await call('article.get', { id })).toEqual(before)
    expect(await call('history.list', { articleId: id })).toEqual(events)
    expect((await call('search.everything', { text: 'yes', limit: 5 })).annotations).toHaveLength(1)
    expect(database.pragma('quick_check', { simple: true })).toBe('ok')

    database.pragma('max_page_count = 1073741823')
    expect((await call('article.save', save)).version).toBe(3)
    expect((await call('article.get', { id })).article).toMatchObject({ headline: 'New', wordCount: 40_000 })
  })

  test('an import that does not fit leaves no article', async () => {
    const { call, database } = await withConnection(join(testFolder(), 'library.attest'))
    database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`)
    const bytes = new TextEncoder().encode('word '.repeat(40_000))
    expect(await codeOf(() => call('article.import', { name: 'long.txt', bytes }))).toBe('disk_full')
    expect((await call('desk.list', { text: '', states: [], offset: 0, limit: 5 })).total).toBe(0)
  })
})

test('a library with a damaged part is not opened, and its file is not touched', async () => {
  const library = await openTestLibrary()
  await bringIn(library.call, { body: ['word '.repeat(50_000)] })
  library.close()
  const { size } = statSync(library.path)
  const bytes = readFileSync(library.path)
  // The last pages hold the long text.
  writeFileSync(library.path, bytes.fill(0xa5, size - 50 * 4096))
  const before = bytesOf(library.path)
  expect(await codeOf(() => library.reopen())).toBe('library_damaged')
  expect(bytesOf(library.path)).toBe(before)
})

describe('a damaged search index mends itself, and is logged once', () => {
  /** A library with an article, and its search index damaged while it was closed. */
  const withDamagedIndex = async (damage: (path: string) => void) => {
    const library = await openTestLibrary()
    const { id, version } = await bringIn(library.call, { body: ['harbour'] })
    library.close()
    damage(library.path)
    await library.reopen()
    return { ...library, id, version }
  }
  const hits = async (call: Call, text: string) =>
    (await call('search.everything', { text, limit: 5 })).articles.map(({ articleId }) => articleId)
  const loseEntries = (path: string) => {
    const database = new Sqlite(path)
    database.unsafeMode(true).exec('DELETE FROM article_search_data WHERE id > 10')
    database.close()
  }
  const mended = [expect.objectContaining({ message: expect.stringContaining('search index was damaged') })]

  test('when a search comes upon it', async () => {
    const { call, id, faults } = await withDamagedIndex(loseEntries)
    expect(await hits(call, 'harbour')).toEqual([id])
    expect(await hits(call, 'harbour')).toEqual([id])
    expect(faults).toEqual(mended)
  })

  test('when a save comes upon it', async () => {
    const { call, id, version, faults } = await withDamagedIndex(loseEntries)
    await call('article.save', { id, version, body: JSON.stringify(body('quay')), changes: [] })
    expect([await hits(call, 'harbour'), await hits(call, 'quay')]).toEqual([[], [id]])
    expect(faults).toEqual(mended)
  })

  test('when a page of it cannot be read at the start', async () => {
    const { call, id, faults } = await withDamagedIndex((path) => {
      const database = new Sqlite(path)
      const page = database
        .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'annotation_search_idx'")
        .pluck()
        .get()
      database.close()
      const start = (Number(page) - 1) * 4096
      writeFileSync(path, readFileSync(path).fill(0xff, start + 1, start + 3))
    })
    expect(await hits(call, 'harbour')).toEqual([id])
    expect(faults).toEqual(mended)
  })
})
