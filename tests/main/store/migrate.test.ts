import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { applicationId } from '../../../src/main/store/library-format.ts'
import { libraryVersion, migrate } from '../../../src/main/store/migrate.ts'
import { migrations, newestVersion } from '../../../src/main/store/migrations/migrations.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { testFolder } from '../../support/test-library.ts'

const next = { number: newestVersion + 1, name: 'more', sql: 'ALTER TABLE setting ADD COLUMN note TEXT' }

const libraryWithSetting = () => {
  const path = join(testFolder(), 'library.attest')
  const { database } = openLibrary(path)
  database.prepare("INSERT INTO setting (name, value) VALUES ('editor', 'Ada')").run()
  return { path, database }
}

test('migrations are numbered without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
})

test('a new library has nothing to lose: no copy is made', () => {
  const { path, database } = libraryWithSetting()
  expect(existsSync(`${path}.before-1`)).toBe(false)
  database.close()
})

test('an existing library is copied before it is changed', () => {
  const { path, database } = libraryWithSetting()
  migrate(database, path, [...migrations, next])
  expect(libraryVersion(database)).toBe(next.number)
  database.close()
  const copy = new Sqlite(`${path}.before-${next.number}`, { readonly: true })
  expect(libraryVersion(copy)).toBe(newestVersion)
  expect(copy.prepare('SELECT value FROM setting').pluck().all()).toEqual(['Ada'])
  expect(copy.pragma('application_id', { simple: true })).toBe(applicationId)
  copy.close()
})

test('a step that fails leaves the library at the version before', () => {
  const { path, database } = libraryWithSetting()
  const broken = { ...next, sql: `${next.sql}; INSERT INTO nowhere VALUES (1)` }
  expect(() => migrate(database, path, [...migrations, broken])).toThrow('nowhere')
  expect(libraryVersion(database)).toBe(newestVersion)
  expect(database.prepare('SELECT * FROM setting').all()).toEqual([{ name: 'editor', value: 'Ada' }])
  database.close()
})

test('a library of the newest version is left alone', () => {
  const { path, database } = libraryWithSetting()
  migrate(database, path, migrations)
  expect(existsSync(`${path}.before-${newestVersion}`)).toBe(false)
  database.close()
})
