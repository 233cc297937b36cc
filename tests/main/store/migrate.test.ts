import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { expect, onTestFinished, test } from 'vitest'
import { backupFolder, listBackups } from '../../../src/main/store/backup-files.ts'
import { applicationId } from '../../../src/main/store/library-format.ts'
import { libraryVersion } from '../../../src/main/store/library-version.ts'
import { migrate } from '../../../src/main/store/migrate.ts'
import { migrations, newestVersion } from '../../../src/main/store/migrations/migrations.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { testFolder } from '../../support/test-library.ts'

const next = { number: newestVersion + 1, name: 'more', sql: 'ALTER TABLE setting ADD COLUMN note TEXT' }
const clock = () => new Date('2026-03-12T10:00:00.000Z')

const libraryWithSetting = async () => {
  const path = join(testFolder(), 'library.attest')
  const { database } = await openLibrary(path)
  onTestFinished(() => void database.close())
  database.prepare("INSERT INTO setting (name, value) VALUES ('editor', 'Ada')").run()
  return { path, database }
}

test('migrations are numbered without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
})

test('a new library has nothing to lose: no backup is made', async () => {
  const { path } = await libraryWithSetting()
  expect(listBackups(path)).toEqual([])
})

test('an existing library is backed up before it is changed', async () => {
  const { path, database } = await libraryWithSetting()
  await migrate(database, path, [...migrations, next], clock)
  expect(libraryVersion(database)).toBe(next.number)
  const backups = listBackups(path)
  expect(backups).toMatchObject([{ at: '2026-03-12T10:00:00.000Z', reason: 'before-migration' }])
  const copy = new Sqlite(join(backupFolder(path), backups[0]?.name ?? ''), { readonly: true })
  expect(libraryVersion(copy)).toBe(newestVersion)
  expect(copy.prepare('SELECT value FROM setting').pluck().all()).toEqual(['Ada'])
  expect(copy.pragma('application_id', { simple: true })).toBe(applicationId)
  copy.close()
})

test('a step that fails leaves the library at the version before', async () => {
  const { path, database } = await libraryWithSetting()
  const broken = { ...next, sql: `${next.sql}; INSERT INTO nowhere VALUES (1)` }
  await expect(migrate(database, path, [...migrations, broken], clock)).rejects.toThrow('nowhere')
  expect(libraryVersion(database)).toBe(newestVersion)
  expect(database.prepare('SELECT * FROM setting').all()).toEqual([{ name: 'editor', value: 'Ada' }])
})

test('a library of the newest version is left alone', async () => {
  const { path, database } = await libraryWithSetting()
  await migrate(database, path, migrations, clock)
  expect(listBackups(path)).toEqual([])
})

test.each(migrations.slice(0, -1).map(({ number }) => number))(
  'a library of version %i has the form of a new one once it is opened',
  async (version) => {
    const path = join(testFolder(), 'library.attest')
    const old = new Sqlite(path)
    old.pragma(`application_id = ${applicationId}`)
    await migrate(old, path, migrations.slice(0, version), clock)
    old.close()
    const formOf = async (file: string) => {
      const { database } = await openLibrary(file)
      const form = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all()
      database.close()
      return form
    }
    expect(await formOf(path)).toEqual(await formOf(join(testFolder(), 'library.attest')))
  },
)
