import { copyFileSync, cpSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeBackup } from '../../../src/main/store/backup.ts'
import { backupFolder } from '../../../src/main/store/backup-files.ts'
import { deriveKey, type LibraryKey, newSalt } from '../../../src/main/store/library-key.ts'
import { openDatabase, saltOf } from '../../../src/main/store/open-database.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { reEncrypt } from '../../../src/main/store/re-encrypt.ts'
import { restoreLibrary } from '../../../src/main/store/restore-backup.ts'
import { unlockLibrary } from '../../../src/main/store/unlock-library.ts'
import { codeOf } from '../../support/code-of.ts'
import { anyKey, bringInSecrets, digestsUnder, filesThatTell, secretWords } from '../../support/confidential.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const at = new Date('2026-03-12T10:00:00.000Z')

/** A closed library of one setting with this key. */
const closed = async (key: LibraryKey | null) => {
  const path = join(testFolder(), 'library.attest')
  const { database } = await openLibrary(path, () => at, key)
  database.prepare("INSERT INTO setting VALUES ('first', '1')").run()
  return { path, folder: dirname(path), database, close: () => database.close() }
}

const settings = async (path: string, key: LibraryKey | null): Promise<readonly unknown[]> => {
  const { database } = await openLibrary(path, () => at, key)
  const names = database.prepare("SELECT name FROM setting WHERE name <> 'fileKey' ORDER BY name").pluck().all()
  database.close()
  return names
}

test('no word of a confidential library stands in any of its files, open or closed', async () => {
  const library = await openTestLibrary({ key: anyKey() })
  await bringInSecrets(library.call)
  await library.call('backups.make', {})
  await library.call('settings.change', { libraryName: 'Wolframite desk' })
  const open = Object.keys(digestsUnder(library.folder))
  expect(open.map((path) => path.replace(/[0-9a-f]{64}|\d{4}-[^/]*Z/, '…'))).toEqual([
    'library.attest',
    'library.attest-wal',
    'library.backups/…-asked.attest',
    'library.files/….mp3.sealed',
  ])
  expect(filesThatTell(library.folder, secretWords)).toEqual([])
  library.close()
  expect(filesThatTell(library.folder, secretWords)).toEqual([])
})

test('the same words stand in an ordinary library, where they are found', async () => {
  const library = await openTestLibrary()
  await bringInSecrets(library.call)
  await library.call('backups.make', {})
  for (const word of secretWords) expect(filesThatTell(library.folder, [word]), word).not.toEqual([])
})

test('a confidential library is what any other is: journal, sync, references, search, form', async () => {
  const library = await closed(anyKey())
  const read = (name: string) => library.database.pragma(name, { simple: true })
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'locking_mode', 'temp_store'].map(read)).toEqual([
    'wal',
    2,
    1,
    'exclusive',
    2,
  ])
  library.close()
})

test('without its key, or with the wrong one, it is told from every other file, and stays as it is', async () => {
  const key = await deriveKey('ferry copper window', newSalt())
  const { path, folder, close } = await closed(key)
  close()
  const before = digestsUnder(folder)
  expect(await codeOf(() => openLibrary(path))).toBe('library_locked')
  expect(await codeOf(() => openLibrary(path, () => at, anyKey()))).toBe('library_locked')
  expect(await codeOf(() => unlockLibrary(path, 'ferry copper windows'))).toBe('wrong_passphrase')
  expect(await codeOf(() => unlockLibrary(path, 'Ferry copper window'))).toBe('wrong_passphrase')
  expect(digestsUnder(folder)).toEqual(before)
  expect((await unlockLibrary(path, 'ferry copper window')).bytes).toEqual(key.bytes)
  expect(digestsUnder(folder)).toEqual(before)
  expect(await settings(path, key)).toEqual(['first'])
})

test('the same holds for one that was not closed, with its journal beside it', async () => {
  const key = await deriveKey('ferry copper window', newSalt())
  const { folder, close } = await closed(key)
  const left = join(testFolder(), 'left')
  cpSync(folder, left, { recursive: true })
  close()
  const path = join(left, 'library.attest')
  const before = digestsUnder(left)
  expect(Object.keys(before)).toEqual(['library.attest', 'library.attest-wal'])
  expect(await codeOf(() => openLibrary(path))).toBe('library_locked')
  expect(await codeOf(() => unlockLibrary(path, 'ferry copper windows'))).toBe('wrong_passphrase')
  expect(digestsUnder(left)).toEqual(before)
  expect(await settings(path, await unlockLibrary(path, 'ferry copper window'))).toEqual(['first'])
})

test('a passphrase is the same in every form of Unicode it can be typed in', async () => {
  const salt = newSalt()
  const composed = await deriveKey('caf\u00e9 am M\u00fcnster', salt)
  expect((await deriveKey('cafe\u0301 am Mu\u0308nster', salt)).bytes).toEqual(composed.bytes)
  expect((await deriveKey('caf\u00e9 am M\u00fcnster', newSalt())).bytes).not.toEqual(composed.bytes)
})

test.each([
  ['cut off', (path: string) => truncateSync(path, 20_000), 'library_damaged'],
  ['one byte changed in its middle', (path: string) => change(path, 30_000), 'library_damaged'],
  ['one byte changed in its first page', (path: string) => change(path, 1000), 'library_damaged'],
  ['nothing but its header', (path: string) => truncateSync(path, 60), 'library_damaged'],
  ['emptied', (path: string) => truncateSync(path, 0), 'library_foreign'],
  ['overwritten with noise', (path: string) => writeFileSync(path, Buffer.alloc(20_000, 0xee)), 'library_damaged'],
])('%s, it is what any other damaged library is, with its key', async (_, damage, code) => {
  const key = anyKey()
  const { path, folder, close } = await closed(key)
  close()
  damage(path)
  const before = digestsUnder(folder)
  expect(await codeOf(() => openLibrary(path, () => at, key))).toBe(code)
  expect(digestsUnder(folder)).toEqual(before)
})

const change = (path: string, offset: number): void => {
  const bytes = readFileSync(path)
  bytes[offset] = (bytes[offset] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

test.each([
  ['user_version = 9999', 'library_newer'],
  ['user_version = 0', 'library_damaged'],
  ['application_id = 7', 'library_foreign'],
])('what its header says is read once it is unlocked: %s', async (pragma, code) => {
  const key = anyKey()
  const { path, close, database } = await closed(key)
  database.pragma(pragma)
  close()
  expect(await codeOf(() => openLibrary(path))).toBe('library_locked')
  expect(await codeOf(() => openLibrary(path, () => at, key))).toBe(code)
})

test('a backup tells a damaged first page from a wrong passphrase', async () => {
  const key = await deriveKey('ferry copper window', newSalt())
  const { path, database, close } = await closed(key)
  await writeBackup(database, path, at, 'daily')
  close()
  change(path, 1000)
  expect(await codeOf(() => unlockLibrary(path, 'ferry copper windows'))).toBe('wrong_passphrase')
  const found = await unlockLibrary(path, 'ferry copper window')
  expect(await codeOf(() => openLibrary(path, () => at, found))).toBe('library_damaged')
})

test('a backup has the library’s key, and is restored with it alone', async () => {
  const key = anyKey()
  const { path, database, close } = await closed(key)
  const { name } = await writeBackup(database, path, at, 'daily')
  const file = join(backupFolder(path), name)
  database.prepare("INSERT INTO setting VALUES ('second', '2')").run()
  close()
  expect(saltOf(file)).toEqual(key.salt)
  const before = digestsUnder(dirname(path))
  expect(await codeOf(() => restoreLibrary(path, file, at))).toBe('library_locked')
  expect(digestsUnder(dirname(path))).toEqual(before)
  const { keptAs } = await restoreLibrary(path, file, at, key)
  expect(await settings(path, key)).toEqual(['first'])
  expect(saltOf(join(backupFolder(path), keptAs ?? ''))).toEqual(key.salt)
})

test('what is put in the place of a confidential library is confidential from then on', async () => {
  const ordinary = await closed(null)
  ordinary.close()
  const key = anyKey()
  const { path, close } = await closed(key)
  close()
  await restoreLibrary(path, ordinary.path, at, key)
  expect(saltOf(path)).toEqual(key.salt)
  expect(await settings(path, key)).toEqual(['first'])
})

test('another key, or none, gives the same library; the file from before stays until the new one is whole', async () => {
  const { path, folder, close } = await closed(null)
  close()
  const [one, two] = [anyKey(), anyKey()]
  await reEncrypt(path, null, { library: one, files: Buffer.alloc(32, 1) })
  expect(await codeOf(() => openLibrary(path))).toBe('library_locked')
  await reEncrypt(path, one, { library: two, files: Buffer.alloc(32, 1) })
  expect(await codeOf(() => openLibrary(path, () => at, one))).toBe('library_locked')
  expect(await settings(path, two)).toEqual(['first'])
  const before = digestsUnder(folder)
  expect(await codeOf(() => reEncrypt(path, one, { library: null, files: null }))).toBe('library_locked')
  expect(digestsUnder(folder)).toEqual(before)
  await reEncrypt(path, two, { library: null, files: null })
  expect(await settings(path, null)).toEqual(['first'])
  expect(readFileSync(path).includes(Buffer.alloc(32, 1).toString('hex'))).toBe(false)
  expect(Object.keys(digestsUnder(folder))).toEqual(['library.attest'])
})

test('what was readable when a change was cut off goes with the next opening', async () => {
  const key = anyKey()
  const { path, folder, database, close } = await closed(key)
  await writeBackup(database, path, at, 'daily')
  close()
  const files = Object.keys(digestsUnder(folder))
  const backup = files.find((file) => file.startsWith('library.backups')) ?? ''
  for (const left of ['library.attest.part', 'library.attest.part-journal', `${backup}.part`])
    writeFileSync(join(folder, left), 'readable')
  expect(await settings(path, key)).toEqual(['first'])
  expect(Object.keys(digestsUnder(folder))).toEqual(files)
})

test('a library that another program has open keeps its key', async () => {
  const key = anyKey()
  const { path, close } = await closed(key)
  onTestFinished(() => void close())
  expect(await codeOf(() => reEncrypt(path, key, { library: null, files: null }))).toBe('library_busy')
})

test('a copy of another library’s journal is no way in', async () => {
  const [one, two] = [await closed(anyKey()), await closed(anyKey())]
  const key = anyKey()
  const target = await closed(key)
  target.close()
  copyFileSync(`${one.path}-wal`, `${target.path}-wal`)
  one.close()
  two.close()
  const code = await codeOf(async () => (await openLibrary(target.path, () => at, key)).database.close())
  expect(code).toBe('library_damaged')
})

test('an encrypted file of another program is not one of ours', async () => {
  const path = join(testFolder(), 'library.attest')
  const key = { ...anyKey(), salt: Buffer.alloc(16, 7) }
  const database = openDatabase(path, key)
  database.exec('CREATE TABLE notes (words TEXT)')
  database.close()
  expect(await codeOf(() => openLibrary(path))).toBe('library_damaged')
})
