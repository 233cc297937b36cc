import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../../src/main/app.ts'
import { callThrough } from '../../../src/main/cli/call.ts'
import { closedLibrary } from '../../../src/main/closed-library.ts'
import { openingDispatch } from '../../../src/main/thread/opening-dispatch.ts'
import { idOf } from '../../support/article-records.ts'
import { codeOf } from '../../support/code-of.ts'
import { testFolder } from '../../support/test-library.ts'

const clock = () => new Date('2026-03-12T10:00:00.000Z')

/** The window's door to a library, with the ways the shell has to it. */
const windowDoor = () => {
  const libraryPath = join(testFolder(), 'library.attest')
  const faults: unknown[] = []
  const log = (error: unknown) => faults.push(error)
  let ids = 0
  let isOpen = false
  const closed = closedLibrary(libraryPath, clock)
  const door = openingDispatch(
    (ports) =>
      createApp({
        libraryPath,
        key: closed.key(),
        clock,
        newId: () => idOf(`id ${ids++}`),
        log,
        ports,
        appVersion: '1',
        userName: 'Robin',
      }),
    closed,
    log,
    (nowOpen) => {
      isOpen = nowOpen
    },
  )
  onTestFinished(door.close)
  return { libraryPath, faults, door, isOpen: () => isOpen, call: callThrough(door.dispatch) }
}

test('a library that cannot be opened answers with its backups, and one of them opens in its place', async () => {
  const { libraryPath, faults, door, call } = windowDoor()
  await call('article.create', {})
  const backup = await call('backups.make', {})
  door.close()
  writeFileSync(libraryPath, readFileSync(libraryPath).fill(0xee, 100, 9000))
  expect(await codeOf(() => call('library.info', {}))).toBe('library_damaged')
  expect(await codeOf(() => call('article.create', {}))).toBe('library_damaged')
  expect(await call('backups.list', {})).toEqual([backup])
  expect(await call('backups.newestGood', {})).toEqual(backup)
  expect(await codeOf(() => call('backups.restore', { name: 'nothing' }))).toBe('not_found')
  // Calls that come meanwhile wait for what is being put there.
  const [restored, info] = await Promise.all([call('backups.restore', { name: backup.name }), call('library.info', {})])
  expect(restored).toMatchObject({ name: backup.name, keptIsGood: false })
  expect(info.counts.articles).toBe(1)
  expect(faults).toEqual([])
})

test('an open library is closed for its backup, and opened again with the next call', async () => {
  const { faults, isOpen, call } = windowDoor()
  const backup = await call('backups.make', {})
  await call('article.create', {})
  const { keptAs } = await call('backups.restore', { name: backup.name })
  expect(isOpen()).toBe(false)
  expect((await call('library.info', {})).counts.articles).toBe(0)
  await call('backups.restore', { name: keptAs ?? '' })
  expect((await call('library.info', {})).counts.articles).toBe(1)
  expect(faults).toEqual([])
})

test('a call that does not fit is refused while the library cannot be opened, too', async () => {
  const { libraryPath, call } = windowDoor()
  writeFileSync(libraryPath, '')
  expect(await codeOf(() => call('backups.restore', { name: '' }))).toBe('invalid_input')
  expect(await codeOf(() => call('backups.make', {}))).toBe('library_foreign')
})

test('a confidential library is locked and unlocked, and every call in between is refused', async () => {
  const { libraryPath, faults, isOpen, call } = windowDoor()
  await call('article.create', {})
  const passphrase = 'ferry copper window'
  expect(await call('library.protect', { present: '', passphrase, oldBackups: 'keep' })).toEqual({
    backupsLeft: 0,
    evidenceLeft: false,
  })
  expect(await call('library.info', {})).toMatchObject({ isConfidential: true, counts: { articles: 1 } })
  await call('library.lock', {})
  expect(isOpen()).toBe(false)
  const before = readFileSync(libraryPath)
  expect(await codeOf(() => call('library.info', {}))).toBe('library_locked')
  expect(await codeOf(() => call('article.create', {}))).toBe('library_locked')
  expect(await codeOf(() => call('library.unlock', { passphrase: 'ferry copper windows' }))).toBe('wrong_passphrase')
  expect(await codeOf(() => call('library.info', {}))).toBe('library_locked')
  expect(readFileSync(libraryPath).equals(before)).toBe(true)
  await call('library.unlock', { passphrase })
  expect((await call('library.info', {})).counts.articles).toBe(1)
  // Without its passphrase, nobody at an open window can take it away.
  const taken = { present: 'some other words', passphrase: null, oldBackups: 'keep' } as const
  expect(await codeOf(() => call('library.protect', taken))).toBe('wrong_passphrase')
  expect(await call('library.info', {})).toMatchObject({ isConfidential: true, counts: { articles: 1 } })
  expect(faults).toEqual([])
})

test('a library is opened before the first call, and one that cannot be opened says why with it', async () => {
  const { libraryPath, faults, isOpen, door, call } = windowDoor()
  door.openEarly()
  await expect.poll(isOpen).toBe(true)
  door.close()
  writeFileSync(libraryPath, '')
  door.openEarly()
  expect(await codeOf(() => call('library.info', {}))).toBe('library_foreign')
  expect(faults).toEqual([])
})

test('an ordinary library cannot be locked, and needs no passphrase', async () => {
  const { call } = windowDoor()
  await call('article.create', {})
  expect(await codeOf(() => call('library.lock', {}))).toBe('invalid_input')
  expect((await call('library.info', {})).isConfidential).toBe(false)
})

test('the backups of a confidential library whose file is damaged wait for the passphrase', async () => {
  const { libraryPath, door, call } = windowDoor()
  await call('article.create', {})
  const passphrase = 'ferry copper window'
  await call('library.protect', { present: '', passphrase, oldBackups: 'keep' })
  const backup = await call('backups.make', {})
  await call('library.lock', {})
  door.close()
  writeFileSync(libraryPath, Buffer.alloc(9000, 0xee))
  expect(await codeOf(() => call('library.info', {}))).toBe('library_damaged')
  expect(await codeOf(() => call('backups.newestGood', {}))).toBe('library_locked')
  expect(await codeOf(() => call('library.unlock', { passphrase: 'not the passphrase' }))).toBe('wrong_passphrase')
  await call('library.unlock', { passphrase })
  expect(await call('backups.newestGood', {})).toEqual(backup)
  await call('backups.restore', { name: backup.name })
  expect(await call('library.info', {})).toMatchObject({ isConfidential: true, counts: { articles: 1 } })
})
