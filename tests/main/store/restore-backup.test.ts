import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { expect, onTestFinished, test } from 'vitest'
import { writeBackup } from '../../../src/main/store/backup.ts'
import { backupFolder, listBackups } from '../../../src/main/store/backup-files.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { backupFile, restoreLibrary } from '../../../src/main/store/restore-backup.ts'
import { bytesOf } from '../../support/bytes-of.ts'
import { codeOf } from '../../support/code-of.ts'
import { testFolder } from '../../support/test-library.ts'

const at = new Date('2026-03-12T10:00:00.000Z')
const afterwards = new Date('2026-03-13T10:00:00.000Z')

/** A closed library of two settings, with a backup of the time when it had one. */
const withBackup = async () => {
  const path = join(testFolder(), 'library.attest')
  const { database } = await openLibrary(path)
  const set = database.prepare('INSERT INTO setting VALUES (?, ?)')
  set.run('first', '1')
  const backup = await writeBackup(database, path, at, 'daily')
  set.run('second', '2')
  database.close()
  return { path, backup, folder: backupFolder(path), file: join(backupFolder(path), backup.name) }
}

const settings = async (path: string): Promise<readonly unknown[]> => {
  const { database } = await openLibrary(path)
  const names = database.prepare('SELECT name FROM setting ORDER BY name').pluck().all()
  database.close()
  return names
}

test('a backup takes the library’s place, and what stood there is a backup now: going back gives it again', async () => {
  const { path, backup, file } = await withBackup()
  const restored = await restoreLibrary(path, file, afterwards)
  expect(restored).toEqual({
    name: backup.name,
    keptAs: '2026-03-13T10-00-00.000Z-before-restore.attest',
    keptIsGood: true,
  })
  expect(await settings(path)).toEqual(['first'])
  await restoreLibrary(path, backupFile(path, restored.keptAs ?? ''), afterwards)
  expect(await settings(path)).toEqual(['first', 'second'])
  expect(readdirSync(join(path, '..')).sort()).toEqual(['library.attest', 'library.backups'])
})

test.each([
  ['a damaged library', (path: string) => writeFileSync(path, readFileSync(path).fill(0xee, 100, 9000))],
  ['a library without its beginning', (path: string) => writeFileSync(path, readFileSync(path).fill(0, 0, 100))],
  ['an empty file', (path: string) => writeFileSync(path, '')],
  ['someone else’s file', (path: string) => writeFileSync(path, 'Dear editor, '.repeat(100))],
])('%s is kept byte for byte before a backup takes its place', async (_, damage) => {
  const { path, folder, file } = await withBackup()
  damage(path)
  const before = bytesOf(path)
  const { keptAs, keptIsGood } = await restoreLibrary(path, file, afterwards)
  expect([keptAs, keptIsGood]).toEqual(['2026-03-13T10-00-00.000Z-set-aside.attest', false])
  expect(bytesOf(join(folder, keptAs ?? ''))).toBe(before)
  expect(await settings(path)).toEqual(['first'])
  // It is no backup, and so none of those that are dropped or offered.
  expect(listBackups(path)).toHaveLength(1)
})

test('a damaged library’s journal is kept with it, and is not taken for the restored library’s', async () => {
  const { path, folder, file } = await withBackup()
  writeFileSync(path, readFileSync(path).fill(0xee, 100, 9000))
  writeFileSync(`${path}-wal`, 'what was written last')
  const { keptAs } = await restoreLibrary(path, file, afterwards)
  expect(readFileSync(join(folder, `${keptAs}-wal`), 'utf8')).toBe('what was written last')
  expect(existsSync(`${path}-wal`)).toBe(false)
  expect(await settings(path)).toEqual(['first'])
})

test('a folder in the library’s place is moved aside with all that is in it', async () => {
  const { path, folder, file } = await withBackup()
  const good = join(path, '..', 'elsewhere.attest')
  copyFileSync(file, good)
  const other = join(testFolder(), 'library.attest')
  mkdirSync(other)
  writeFileSync(join(other, 'mine.txt'), 'mine')
  const { keptAs } = await restoreLibrary(other, good, afterwards)
  expect(readFileSync(join(backupFolder(other), keptAs ?? '', 'mine.txt'), 'utf8')).toBe('mine')
  expect(await settings(other)).toEqual(['first'])
  expect(readdirSync(folder)).toHaveLength(1)
})

test('where no library stands, there is nothing to keep', async () => {
  const { file } = await withBackup()
  const path = join(testFolder(), 'library.attest')
  expect(await restoreLibrary(path, file, afterwards)).toMatchObject({ keptAs: null })
  expect(await settings(path)).toEqual(['first'])
})

const refused = async (spoil: (file: string) => void, code: string) => {
  const { path, file, folder } = await withBackup()
  spoil(file)
  const before = [bytesOf(path), bytesOf(file)]
  expect(await codeOf(() => restoreLibrary(path, file, afterwards))).toBe(code)
  expect([bytesOf(path), bytesOf(file)]).toEqual(before)
  expect(readdirSync(folder)).toHaveLength(1)
  expect(readdirSync(join(path, '..')).sort()).toEqual(['library.attest', 'library.backups'])
}

test('a damaged backup is refused, and nothing changes', () =>
  refused((file) => writeFileSync(file, readFileSync(file).fill(0xee, 100, 9000)), 'library_damaged'))

test('a backup that is cut off is refused, and nothing changes', () =>
  refused((file) => writeFileSync(file, readFileSync(file).subarray(0, 50_000)), 'library_damaged'))

test('a backup of a newer version is refused, and nothing changes', () =>
  refused((file) => {
    const newer = new Sqlite(file)
    newer.pragma('user_version = 9999')
    newer.close()
  }, 'library_newer'))

test('a file that is no library is refused, and nothing changes', () =>
  refused((file) => writeFileSync(file, ''), 'library_foreign'))

test('while another has the library open, nothing is put in its place', async () => {
  const { path, file } = await withBackup()
  const { database } = await openLibrary(path)
  onTestFinished(() => void database.close())
  expect(await codeOf(() => restoreLibrary(path, file, afterwards))).toBe('library_busy')
  database.prepare('INSERT INTO setting VALUES (?, ?)').run('third', '3')
  expect(database.pragma('quick_check', { simple: true })).toBe('ok')
})

test('a backup is found by its name or day, the newest of them', async () => {
  const { path, backup, file } = await withBackup()
  expect(backupFile(path, backup.name)).toBe(file)
  expect(backupFile(path, '2026-03-12')).toBe(file)
  expect(backupFile(path, '2026-03-12T10:00')).toBe(file)
  for (const words of ['2026-03-13', '', '../library.attest'])
    expect(await codeOf(() => backupFile(path, words))).toBe('not_found')
})
