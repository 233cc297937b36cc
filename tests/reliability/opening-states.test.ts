import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ErrorCode } from '../../src/core/errors.ts'
import { createApp } from '../../src/main/app.ts'
import { examineLibrary } from '../../src/main/handlers/doctor/examine-library.ts'
import { bringIn } from '../support/bring-in.ts'
import { bytesOf } from '../support/bytes-of.ts'
import { openTestLibrary, testFolder } from '../support/test-library.ts'

const pageSize = 4096

/** A closed library with articles and a backup. */
const withBackup = async (count = 20) => {
  const { call, path, close } = await openTestLibrary()
  for (let index = 0; index < count; index++)
    await bringIn(call, {
      name: `${count} ${index}`,
      body: [`{q${index}}Words{/q${index}} ${'and more '.repeat(300)}`],
    })
  const backup = await call('backups.make', {})
  close()
  return { path, backup }
}

/** What an opening says, and whether it left every file as it was. */
const opened = async (path: string) => {
  const files = () =>
    readdirSync(join(path, '..'))
      .sort()
      .map((name) => {
        const file = join(path, '..', name)
        return [name, statSync(file).isFile() ? bytesOf(file) : 'folder']
      })
  const before = files()
  try {
    const app = await createApp({
      libraryPath: path,
      clock: () => new Date('2026-03-20T10:00:00.000Z'),
      newId: () => '',
      log: () => {},
      appVersion: '1',
      userName: 'Robin',
    })
    app.close()
    return { code: null, message: '', isUntouched: true }
  } catch (error) {
    const { code, message } = error as { code: ErrorCode; message: string }
    return { code, message, isUntouched: JSON.stringify(before) === JSON.stringify(files()) }
  }
}

const inPlace = (change: (bytes: Buffer) => Buffer) => (path: string) => writeFileSync(path, change(readFileSync(path)))

const makeDatabase = (path: string, sql: string): void => {
  const database = new Sqlite(path)
  database.exec(sql)
  database.close()
}

const states: readonly (readonly [string, (path: string) => void, ErrorCode])[] = [
  ['a damaged header', inPlace((bytes) => bytes.fill(0xff, 0, 100)), 'library_damaged'],
  [
    'a damaged page in the middle',
    inPlace((bytes) => bytes.fill(0xa5, 20 * pageSize, 30 * pageSize)),
    'library_damaged',
  ],
  ['a damaged last page', inPlace((bytes) => bytes.fill(0, bytes.length - pageSize)), 'library_damaged'],
  ['a file cut off at a page', inPlace((bytes) => bytes.subarray(0, 40 * pageSize)), 'library_damaged'],
  ['a file cut off within a page', inPlace((bytes) => bytes.subarray(0, bytes.length - 1000)), 'library_damaged'],
  ['an empty file', (path) => writeFileSync(path, ''), 'library_foreign'],
  [
    'a folder',
    (path) => {
      rmSync(path)
      mkdirSync(path)
    },
    'library_foreign',
  ],
  [
    'someone else’s SQLite file',
    (path) => {
      rmSync(path)
      makeDatabase(path, 'CREATE TABLE bookmark (address TEXT); PRAGMA user_version = 1')
    },
    'library_foreign',
  ],
  ['a library of a newer version', (path) => makeDatabase(path, 'PRAGMA user_version = 9999'), 'library_newer'],
  ['no file, where a library was', (path) => rmSync(path), 'library_missing'],
]

describe('is refused under its name, left as it was, and answered with the newest good backup', () => {
  test.each(states)('%s', async (_, spoil, code) => {
    const { path } = await withBackup()
    spoil(path)
    expect(await opened(path)).toEqual({
      code,
      message: expect.stringMatching(/ Its newest good backup was made at 2026-03-12 \d\d:\d\d UTC\.$/),
      isUntouched: true,
    })
  })
})

/** Adds articles to a library in a process that is killed before it closes it. */
const addAndDie = (path: string, count: number): void => {
  const url = (file: string) => JSON.stringify(join(process.cwd(), file))
  const script = `
    import { openLibrary } from ${url('src/main/store/open-library.ts')}
    import { insertArticle } from ${url('src/main/store/article.ts')}
    import { articleRecords } from ${url('tests/support/article-records.ts')}
    const { database } = await openLibrary(${JSON.stringify(path)})
    for (let index = 0; index < ${count}; index++) {
      const { article } = articleRecords({ name: 'late ' + index, body: ['Late words ' + index] })
      insertArticle(database, article, 'Late words ' + index)
    }
    process.kill(process.pid, 'SIGKILL')`
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect([signal, stderr]).toEqual(['SIGKILL', ''])
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
}

const articlesIn = async (path: string): Promise<number> => {
  const { call, close } = await openTestLibrary({ path })
  const { counts } = await call('library.info', {})
  close()
  return counts.articles
}

const faultsOf = async (path: string) => (await examineLibrary(path)).flatMap(({ faults }) => faults)

describe('the journal of a library that was not closed', () => {
  test('brings back everything that was acknowledged', async () => {
    const { path } = await withBackup()
    addAndDie(path, 30)
    expect(await articlesIn(path)).toBe(50)
    expect(await faultsOf(path)).toEqual([])
  })

  test('where it is missing, the library opens as it was before, and whole', async () => {
    const { path } = await withBackup()
    addAndDie(path, 30)
    rmSync(`${path}-wal`)
    expect(await articlesIn(path)).toBe(20)
    expect(await faultsOf(path)).toEqual([])
  })

  test('where it is cut off, what it holds whole comes back', async () => {
    const { path } = await withBackup()
    addAndDie(path, 30)
    writeFileSync(`${path}-wal`, readFileSync(`${path}-wal`).subarray(0, -5000))
    expect(await articlesIn(path)).toBeGreaterThanOrEqual(20)
    expect(await faultsOf(path)).toEqual([])
  })

  test.each([5, 60])(
    'of another library, with %i articles, is refused with the library, and both stay',
    async (count) => {
      const { path } = await withBackup()
      const other = await withBackup(count)
      addAndDie(other.path, 30)
      copyFileSync(`${other.path}-wal`, `${path}-wal`)
      expect(await opened(path)).toMatchObject({ code: 'library_damaged', isUntouched: true })
    },
  )

  test('is looked at before it is written into a damaged library, and both are left as they were', async () => {
    const { path } = await withBackup()
    addAndDie(path, 30)
    writeFileSync(path, readFileSync(path).fill(0xa5, 20 * pageSize, 24 * pageSize))
    expect(await opened(path)).toMatchObject({ code: 'library_damaged', isUntouched: true })
  })
})

describe('a library that is taken away while it is open', () => {
  test('takes nothing more, says so, and goes on once it is put back', async () => {
    const { call, path, dispatch } = await openTestLibrary()
    const { id } = await bringIn(call, { body: ['Words'] })
    const away = `${path}.away`
    renameSync(path, away)
    for (const [name, input] of [
      ['article.create', {}],
      ['settings.change', { theme: 'dark' }],
      ['article.remove', { id }],
    ] as const)
      expect(await dispatch(name, input)).toMatchObject({ ok: false, error: { code: 'library_missing' } })
    // What was read can still be read.
    expect((await call('article.get', { id })).article.id).toBe(id)
    renameSync(away, path)
    await call('article.create', {})
    expect((await call('library.info', {})).counts.articles).toBe(2)
  })
})

test('a library behind a link opens, and its journal is found', async () => {
  const { path } = await withBackup()
  addAndDie(path, 5)
  const folder = testFolder()
  const link = join(folder, 'linked.attest')
  symlinkSync(path, link)
  expect(await articlesIn(link)).toBe(25)
  expect(existsSync(`${path}-wal`)).toBe(false)
  onTestFinished(() => rmSync(link))
})
