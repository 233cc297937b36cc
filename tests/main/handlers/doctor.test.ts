import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3-multiple-ciphers'
import { describe, expect, test } from 'vitest'
import { examineLibrary } from '../../../src/main/handlers/doctor/examine-library.ts'
import { mendLibrary } from '../../../src/main/handlers/doctor/mend-library.ts'
import { backupFolder, listBackups } from '../../../src/main/store/backup-files.ts'
import { evidenceFolder } from '../../../src/main/store/evidence-file.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { bytesOf } from '../../support/bytes-of.ts'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const clock = () => new Date('2026-03-12T12:00:00.000Z')

/** A closed library with a tagged article, a piece of evidence with its file, and a backup. */
const library = async () => {
  const { call, path, close } = await openTestLibrary()
  const bytes = new TextEncoder().encode('Minutes of the meeting')
  const file = await call('evidence.keepFile', { name: 'minutes.txt', bytes })
  const { id } = await bringIn(call, {
    body: ['“{q}We will go{/q},” she said, “{q}on Friday{/q}.”', '{cut}Nobody{/cut} stayed.'],
    annotations: { q: { state: 'confirmed', evidence: [{ kind: 'document', file }] } },
  })
  await call('backups.make', {})
  close()
  return { path, id, file: join(evidenceFolder(path), readdirSync(evidenceFolder(path))[0] ?? '') }
}

/** Changes a closed library behind Attest's back. */
const tamper = (path: string, sql: string): void => {
  const database: Database = new Sqlite(path)
  database.pragma('foreign_keys = OFF')
  database.unsafeMode(true).exec(sql)
  database.close()
}

const faultsIn = async (path: string) => {
  const looked = await examineLibrary(path)
  return Object.fromEntries(looked.flatMap(({ what, faults }) => (faults.length > 0 ? [[what, faults]] : [])))
}

test('a sound library has no fault, all of it was looked at, and nothing of it was changed', async () => {
  const { path } = await library()
  const before = bytesOf(path)
  const looked = await examineLibrary(path)
  expect(looked.map(({ what }) => what)).toEqual([
    ...['file', 'records', 'references', 'search index', 'annotations', 'evidence files', 'backups'],
  ])
  expect(looked.flatMap(({ faults }) => faults)).toEqual([])
  expect(bytesOf(path)).toBe(before)
  expect(readdirSync(join(path, '..')).sort()).toEqual(['library.attest', 'library.backups', 'library.files'])
})

describe('what is wrong is named by the ids it concerns, and stays as it is', () => {
  const damages: readonly (readonly [string, (given: Awaited<ReturnType<typeof library>>) => void, object])[] = [
    [
      'a search index that has lost entries',
      ({ path }) => tamper(path, 'DELETE FROM article_search_data WHERE id > 10'),
      { 'search index': ['article_search'] },
    ],
    [
      'a search index that says what no article says',
      ({ path }) => tamper(path, "INSERT INTO article_search (rowid, text) VALUES (77, 'nowhere')"),
      { 'search index': ['article_search'] },
    ],
    [
      'an annotation that stands elsewhere',
      ({ path }) => tamper(path, 'UPDATE annotation_piece SET start = 2 WHERE ordinal = 1'),
      { annotations: [`annotation ${idOf('q')}: stands elsewhere than in the body of its article`] },
    ],
    [
      'an annotation that is gone, with its mark left',
      ({ path }) => tamper(path, `UPDATE annotation SET removed_at = changed_at WHERE id = '${idOf('cut')}'`),
      { annotations: [expect.stringContaining(`a mark of no annotation, ${idOf('cut')}`)] },
    ],
    [
      'a text that is not the body’s',
      ({ path }) => tamper(path, "UPDATE article SET text = text || '!'"),
      { annotations: [expect.stringMatching(/^article .*: its plain text is not that of its body$/)] },
    ],
    [
      'a body that cannot be read',
      ({ path }) => tamper(path, "UPDATE article SET body = '{}'"),
      { annotations: [expect.stringMatching(/^article .*: its body cannot be read$/)] },
    ],
    [
      'evidence for an annotation that is not there',
      ({ path }) => tamper(path, `UPDATE evidence SET annotation_id = '${idOf('nobody')}'`),
      { references: [expect.stringMatching(/^evidence \d+: names no annotation there is$/)] },
    ],
    [
      'an evidence file that is missing',
      ({ file }) => rmSync(file),
      { 'evidence files': [expect.stringMatching(/^the copy [0-9a-f]{64} is missing$/)] },
    ],
    [
      'an evidence file that was changed',
      ({ file }) => writeFileSync(file, 'Minutes of another meeting'),
      { 'evidence files': [expect.stringMatching(/^the copy [0-9a-f]{64} is not what was kept$/)] },
    ],
    [
      'a backup that is cut off',
      ({ path }) => {
        const backup = join(backupFolder(path), listBackups(path)[0]?.name ?? '')
        writeFileSync(backup, readFileSync(backup).subarray(0, 20_000))
      },
      { backups: [expect.stringMatching(/-asked\.attest is damaged$/)] },
    ],
    [
      'records that cannot be read',
      ({ path }) => {
        const bytes = readFileSync(path)
        writeFileSync(path, bytes.fill(0xa5, 4096 * 3 + 8, 4096 * 4))
      },
      { records: expect.anything() },
    ],
    [
      'a header that is gone',
      ({ path }) => writeFileSync(path, readFileSync(path).fill(0, 0, 100)),
      { file: expect.anything() },
    ],
    ['an empty file', ({ path }) => writeFileSync(path, ''), { file: [expect.stringContaining('is empty')] }],
  ]
  test.each(damages)('%s', async (_, damage, faults) => {
    const given = await library()
    damage(given)
    const before = bytesOf(given.path)
    expect(await faultsIn(given.path)).toEqual(faults)
    expect(bytesOf(given.path)).toBe(before)
  })
})

test('mending builds the search index again, after a backup where none is good', async () => {
  const { path } = await library()
  rmSync(backupFolder(path), { recursive: true })
  tamper(path, 'DELETE FROM article_search_data WHERE id > 10')
  const done = await mendLibrary(path, await examineLibrary(path), clock)
  expect(done).toEqual([
    'made a backup: 2026-03-12T12-00-00.000Z-asked.attest',
    'built the search index again from the records',
  ])
  expect(await faultsIn(path)).toEqual({})
  const { call } = await openTestLibrary({ path })
  expect((await call('search.everything', { text: 'nobody', limit: 5 })).articles).toHaveLength(1)
})

test('mending leaves a library alone that has nothing to mend, or a fault that wants deciding', async () => {
  const { path } = await library()
  expect(await mendLibrary(path, await examineLibrary(path), clock)).toEqual([])
  tamper(path, 'DELETE FROM article_search_data WHERE id > 10; UPDATE annotation_piece SET start = 2 WHERE ordinal = 1')
  const before = bytesOf(path)
  expect(await mendLibrary(path, await examineLibrary(path), clock)).toEqual([])
  expect(bytesOf(path)).toBe(before)
})

test('where there is no library, or it is open elsewhere, that is said', async () => {
  const { path } = await openTestLibrary()
  expect(await codeOf(() => examineLibrary(path))).toBe('library_busy')
  expect(await codeOf(() => examineLibrary(join(testFolder(), 'library.attest')))).toBe('not_found')
})

test('a library that was cut off while its form was changed is said to be, and opening it takes that back', async () => {
  const { path } = await library()
  const script = `
    import Sqlite from 'better-sqlite3-multiple-ciphers'
    const database = new Sqlite(${JSON.stringify(path)})
    database.pragma('journal_mode = DELETE')
    database.pragma('cache_size = 1')
    database.exec("BEGIN; UPDATE article SET text = text || hex(randomblob(90000)); UPDATE setting SET value = ''")
    process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['--input-type=module', '-e', script])
  expect(statSync(`${path}-journal`).size).toBeGreaterThan(0)
  const before = [bytesOf(path), bytesOf(`${path}-journal`)]
  expect(await faultsIn(path)).toEqual({ file: [expect.stringContaining('opening it takes back what was half done')] })
  expect([bytesOf(path), bytesOf(`${path}-journal`)]).toEqual(before)
  const { close } = await openTestLibrary({ path })
  close()
  expect(await faultsIn(path)).toEqual({})
})
