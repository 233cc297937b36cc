import { rmSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../../src/main/app.ts'
import { backupFolder, listBackups } from '../../../src/main/store/backup-files.ts'
import { openTestLibrary } from '../../support/test-library.ts'

/** An open library with a clock that can be set. */
const daily = async () => {
  const { path, close } = await openTestLibrary()
  close()
  const faults: unknown[] = []
  const time = { now: '2026-03-12T10:00:00.000Z' }
  const app = await createApp({
    libraryPath: path,
    clock: () => new Date(time.now),
    newId: () => '',
    log: (error) => faults.push(error),
    appVersion: '1',
    userName: 'Robin',
  })
  onTestFinished(app.close)
  return { path, faults, time, app }
}

test('a backup is made where there is none for a day, and only then', async () => {
  const { path, faults, time, app } = await daily()
  await app.backUpDaily()
  time.now = '2026-03-13T09:59:59.000Z'
  await app.backUpDaily()
  expect(listBackups(path).map(({ at }) => at)).toEqual(['2026-03-12T10:00:00.000Z'])
  time.now = '2026-03-13T10:00:00.000Z'
  await app.backUpDaily()
  expect(listBackups(path)).toHaveLength(2)
  // The clock is set back: the backups of the future do not stand in for today's.
  time.now = '2026-01-01T10:00:00.000Z'
  await app.backUpDaily()
  await app.backUpDaily()
  expect(listBackups(path)).toHaveLength(3)
  expect(faults).toEqual([])
})

test('one that fails is logged, and the next is tried all the same', async () => {
  const { path, faults, app } = await daily()
  writeFileSync(backupFolder(path), 'in the way')
  await app.backUpDaily()
  expect(faults).toMatchObject([{ code: 'read_only' }])
  rmSync(backupFolder(path))
  await app.backUpDaily()
  expect(listBackups(path)).toHaveLength(1)
})

test('a library that is closed meanwhile is no fault', async () => {
  const { path, faults, app } = await daily()
  const making = app.backUpDaily()
  app.close()
  await making
  expect(faults).toEqual([])
  expect(listBackups(path)).toEqual([])
})
