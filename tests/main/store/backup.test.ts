import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { expect, onTestFinished, test } from 'vitest'
import { newestGoodBackup, writeBackup } from '../../../src/main/store/backup.ts'
import { backupFolder, listBackups } from '../../../src/main/store/backup-files.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { codeOf } from '../../support/code-of.ts'
import { testFolder } from '../../support/test-library.ts'

const at = new Date('2026-03-12T10:00:00.000Z')
const later = (days: number) => new Date(at.getTime() + days * 86_400_000)

const openOne = async () => {
  const path = join(testFolder(), 'desk library.attest')
  const { database } = await openLibrary(path)
  onTestFinished(() => void database.close())
  const set = (name: string) => void database.prepare('INSERT INTO setting VALUES (?, ?)').run(name, 'x'.repeat(900))
  return { path, database, folder: backupFolder(path), set }
}

const settingsOf = (path: string): readonly unknown[] => {
  const copy = new Sqlite(path, { readonly: true })
  const names = copy.prepare('SELECT name FROM setting ORDER BY name').pluck().all()
  copy.close()
  return names
}

test('a backup is one whole file beside the library, with its instant and reason in its name', async () => {
  const { path, database, folder, set } = await openOne()
  set('before')
  const made = await writeBackup(database, path, at, 'daily')
  expect(made).toEqual({
    name: '2026-03-12T10-00-00.000Z-daily.attest',
    at: '2026-03-12T10:00:00.000Z',
    reason: 'daily',
    size: expect.any(Number),
  })
  expect(folder).toBe(join(path, '..', 'desk library.backups'))
  set('after')
  expect(settingsOf(join(folder, made.name))).toEqual(['before'])
  expect(readdirSync(folder)).toEqual([made.name])
  expect(listBackups(path)).toEqual([made])
})

test('what is written while a backup is made is in it or not, and the backup is whole', async () => {
  const { path, database, folder, set } = await openOne()
  for (let index = 0; index < 2000; index++) set(`n${index}`)
  const making = writeBackup(database, path, at, 'asked')
  const writing = (async () => {
    for (let index = 0; index < 50; index++) {
      set(`while ${index}`)
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  const [made] = await Promise.all([making, writing])
  expect(settingsOf(join(folder, made.name)).length).toBeGreaterThanOrEqual(2000)
  expect(database.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(2050)
})

test('two asked for at once are made one after the other, each under a name of its own', async () => {
  const { path, database } = await openOne()
  const made = await Promise.all([writeBackup(database, path, at, 'asked'), writeBackup(database, path, at, 'asked')])
  expect(made.map(({ at: made }) => made)).toEqual(['2026-03-12T10:00:00.000Z', '2026-03-12T10:00:00.001Z'])
  expect(listBackups(path)).toHaveLength(2)
})

test('the last seven and one a week stay, and nothing that is no backup goes', async () => {
  const { path, database, folder } = await openOne()
  mkdirSync(folder)
  writeFileSync(join(folder, '2020-01-01T00-00-00.000Z-set-aside.attest'), 'damaged')
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  for (let day = 0; day < 12; day++) await writeBackup(database, path, later(day), 'daily')
  // The 12th of March 2026 is a Thursday; the 15th ends its week.
  expect(listBackups(path).map((backup) => backup.at.slice(5, 10))).toEqual([
    '03-23',
    '03-22',
    '03-21',
    '03-20',
    '03-19',
    '03-18',
    '03-17',
    '03-15',
  ])
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['2020-01-01T00-00-00.000Z-set-aside.attest', 'notes.txt']),
  )
})

test('what a backup that was cut off has left goes with the next, and is never taken for one', async () => {
  const { path, database, folder } = await openOne()
  mkdirSync(folder)
  const left = '2026-03-11T10-00-00.000Z-daily.attest.part'
  for (const ending of ['', '-journal']) writeFileSync(join(folder, `${left}${ending}`), 'half')
  expect(listBackups(path)).toEqual([])
  const { name } = await writeBackup(database, path, at, 'daily')
  expect(readdirSync(folder)).toEqual([name])
})

test('a damaged library gives no backup, and the good ones stay', async () => {
  const { path, database, folder, set } = await openOne()
  const good = await writeBackup(database, path, at, 'daily')
  for (let index = 0; index < 500; index++) set(`n${index}`)
  database.close()
  const root = new Sqlite(path)
  const page = Number(root.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'").pluck().get())
  root.close()
  writeFileSync(path, readFileSync(path).fill(0xa5, (page - 1) * 4096 + 20, page * 4096))
  const damaged = new Sqlite(path)
  onTestFinished(() => void damaged.close())
  expect(await codeOf(() => writeBackup(damaged, path, later(1), 'daily'))).toBe('library_damaged')
  expect(readdirSync(folder)).toEqual([good.name])
})

test('where no folder can be made, the answer says so and the library goes on', async () => {
  const { path, database, folder, set } = await openOne()
  writeFileSync(folder, 'a file stands here')
  expect(await codeOf(() => writeBackup(database, path, at, 'asked'))).toBe('read_only')
  set('after')
  expect(database.pragma('quick_check', { simple: true })).toBe('ok')
})

test('the newest good backup is the newest that is whole and not of a newer version', async () => {
  const { path, database, folder } = await openOne()
  expect(await newestGoodBackup(path)).toBeNull()
  const made = await Promise.all([0, 1, 2, 3].map((day) => writeBackup(database, path, later(day), 'daily')))
  const file = (index: number) => join(folder, made[index]?.name ?? '')
  expect(await newestGoodBackup(path)).toEqual(made[3])
  writeFileSync(file(3), '')
  expect(await newestGoodBackup(path)).toEqual(made[2])
  writeFileSync(file(2), readFileSync(file(2)).subarray(0, 40_000))
  const newer = new Sqlite(file(1))
  newer.pragma('user_version = 9999')
  newer.close()
  expect(await newestGoodBackup(path)).toEqual(made[0])
  // Looking leaves nothing behind.
  expect(readdirSync(folder).sort()).toEqual(made.map(({ name }) => name).sort())
})
