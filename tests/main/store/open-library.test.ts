import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { describe, expect, test } from 'vitest'
import { applicationId } from '../../../src/main/store/library-format.ts'
import { newestVersion } from '../../../src/main/store/migrations/migrations.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { bytesOf } from '../../support/bytes-of.ts'
import { codeOf } from '../../support/code-of.ts'
import { testFolder } from '../../support/test-library.ts'

const newLibrary = async (name = 'library.attest'): Promise<string> => {
  const path = join(testFolder(), name)
  ;(await openLibrary(path)).database.close()
  return path
}

const pragma = (path: string, ...pragmas: readonly string[]): void => {
  const database = new Sqlite(path)
  for (const each of pragmas) database.pragma(each)
  database.close()
}

/** Opens a library in another process, as another program would, and prints what comes of it. */
const openElsewhere = (path: string, options: { uid?: number } = {}): string => {
  const script = `
    import { openLibrary } from ${JSON.stringify(join(process.cwd(), 'src/main/store/open-library.ts'))}
    try {
      ;(await openLibrary(${JSON.stringify(path)})).database.close()
      console.log('opened')
    } catch (error) {
      console.log(error.code ?? error)
    }`
  const args = ['--input-type=module', '-e', script]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...options })
  return stdout.trim() || stderr
}

describe('a new library', () => {
  test('is made where there is none, with the folders on the way', async () => {
    const path = join(testFolder(), 'deep', 'in here', 'library.attest')
    const { database, isNew } = await openLibrary(path)
    expect(isNew).toBe(true)
    expect(database.pragma('application_id', { simple: true })).toBe(applicationId)
    expect(database.pragma('user_version', { simple: true })).toBe(newestVersion)
    database.close()
    expect(readdirSync(join(path, '..'))).toEqual([basename(path)])
  })

  test('is known the second time', async () => {
    const { database, isNew } = await openLibrary(await newLibrary())
    expect(isNew).toBe(false)
    database.close()
  })

  test('does not stumble over one that was cut off while it was made', async () => {
    const path = join(testFolder(), 'library.attest')
    writeFileSync(`${path}.${process.pid}.new`, 'half')
    const { database } = await openLibrary(path)
    expect(database.pragma('quick_check', { simple: true })).toBe('ok')
    database.close()
    expect(existsSync(`${path}.${process.pid}.new`)).toBe(false)
  })

  test('lies at a long path with spaces and letters of any script', async () => {
    const folder = join(testFolder(), 'Füße 東京', 'x'.repeat(200))
    const path = join(folder, 'Bücher & “Zitate”.attest')
    ;(await openLibrary(path)).database.close()
    expect(openElsewhere(path)).toBe('opened')
  })
})

describe('an open library', () => {
  test('syncs every commit, checks foreign keys and writes ahead, also after the first write', async () => {
    const path = await newLibrary()
    const { database } = await openLibrary(path)
    database.prepare("INSERT INTO setting (name, value) VALUES ('theme', 'dark')").run()
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.pragma('synchronous', { simple: true })).toBe(2)
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
    database.close()
  })

  test('is busy for every other program, and free again once closed', async () => {
    const path = await newLibrary()
    const { database } = await openLibrary(path)
    expect(openElsewhere(path)).toBe('library_busy')
    database.close()
    expect(openElsewhere(path)).toBe('opened')
  })
})

describe('what is not a library of this version is refused and left as it was', () => {
  const refuse = async (path: string, code: string) => {
    const before = bytesOf(path)
    const siblings = readdirSync(join(path, '..'))
    expect(await codeOf(() => openLibrary(path))).toBe(code)
    expect(bytesOf(path)).toBe(before)
    expect(readdirSync(join(path, '..'))).toEqual(siblings)
  }

  test('an empty file', async () => {
    const path = join(testFolder(), 'library.attest')
    writeFileSync(path, '')
    await refuse(path, 'library_foreign')
  })

  test('a folder', async () => {
    const path = join(testFolder(), 'library.attest')
    mkdirSync(path)
    expect(await codeOf(() => openLibrary(path))).toBe('library_foreign')
    expect(readdirSync(path)).toEqual([])
  })

  test('another program’s SQLite file', async () => {
    const path = join(testFolder(), 'library.attest')
    const other = new Sqlite(path)
    other.exec('CREATE TABLE bookmark (address TEXT); PRAGMA application_id = 252006674; PRAGMA user_version = 1')
    other.close()
    await refuse(path, 'library_foreign')
  })

  test('a file that is no SQLite file', async () => {
    const path = join(testFolder(), 'letter.docx')
    writeFileSync(path, 'PK\x03\x04 not a library, and longer than a header would be'.repeat(9))
    await refuse(path, 'library_foreign')
  })

  test.each([
    ['the beginning overwritten', (bytes: Buffer) => bytes.fill(0x20, 0, 16)],
    ['the whole header overwritten', (bytes: Buffer) => bytes.fill(0xff, 0, 100)],
    ['all but the first bytes gone', (bytes: Buffer) => bytes.subarray(0, 60)],
    ['no version in it', (bytes: Buffer) => bytes.fill(0, 60, 64)],
  ])('a library with %s', async (_, damage) => {
    const path = await newLibrary()
    writeFileSync(path, damage(readFileSync(path)))
    await refuse(path, 'library_damaged')
  })

  test('a library with a damaged schema', async () => {
    const path = await newLibrary()
    writeFileSync(path, readFileSync(path).fill(0xee, 100, 4096))
    await refuse(path, 'library_damaged')
  })

  test('a library made by a newer version', async () => {
    const path = await newLibrary()
    pragma(path, `user_version = ${newestVersion + 1}`)
    await refuse(path, 'library_newer')
  })

  test('a library whose journal was written by a newer version', async () => {
    const path = await newLibrary()
    // A process that ends without closing leaves the version in the journal, and the older one in the file.
    const script = `
      import Sqlite from 'better-sqlite3-multiple-ciphers'
      const database = new Sqlite(${JSON.stringify(path)})
      database.pragma('user_version = ${newestVersion + 1}')
      process.kill(process.pid, 'SIGKILL')`
    spawnSync(process.execPath, ['--input-type=module', '-e', script])
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
    expect(await codeOf(() => openLibrary(path))).toBe('library_newer')
    expect(await codeOf(() => openLibrary(path))).toBe('library_newer')
  })
})

describe('where nothing may be written', () => {
  // The superuser may write everywhere: as such, someone else has to try.
  const someone = process.getuid?.() === 0 ? { uid: 65534 } : {}

  test('an existing library says read only and stays as it was', async () => {
    const path = await newLibrary()
    chmodSync(join(path, '..'), 0o555)
    chmodSync(path, 0o444)
    const before = bytesOf(path)
    expect(openElsewhere(path, someone)).toBe('read_only')
    expect(bytesOf(path)).toBe(before)
  })

  test('a library that may not even be read says so', async () => {
    const path = await newLibrary()
    chmodSync(join(path, '..'), 0o755)
    chmodSync(path, 0o000)
    expect(openElsewhere(path, someone)).toBe('read_only')
  })

  test('a new library says read only and leaves nothing behind', async () => {
    const folder = testFolder()
    chmodSync(folder, 0o555)
    expect(openElsewhere(join(folder, 'library.attest'), someone)).toBe('read_only')
    expect(readdirSync(folder)).toEqual([])
  })
})
