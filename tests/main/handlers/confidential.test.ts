import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../../src/main/app.ts'
import { callThrough } from '../../../src/main/cli/call.ts'
import { closedLibrary } from '../../../src/main/closed-library.ts'
import { examineLibrary } from '../../../src/main/handlers/doctor/examine-library.ts'
import { evidenceFolder } from '../../../src/main/store/evidence-file.ts'
import { idOf } from '../../support/article-records.ts'
import { codeOf } from '../../support/code-of.ts'
import { bringInSecrets, digestsUnder, filesThatTell, filesUnder, secretWords } from '../../support/confidential.ts'
import { testFolder } from '../../support/test-library.ts'

// A key takes a third of a second to make, on purpose.
const passphrase = 'ferry copper window'
const another = 'lantern gravel orchard'

/** A library with secrets in it and a backup, and what a shell can do with it. */
const desk = async () => {
  const path = join(testFolder(), 'library.attest')
  const clock = () => new Date('2026-03-12T10:00:00.000Z')
  const library = closedLibrary(path, clock)
  const opened: string[] = []
  const faults: unknown[] = []
  let ids = 0
  const open = async () => {
    const app = await createApp({
      libraryPath: path,
      key: library.key(),
      clock,
      newId: () => idOf(`made ${ids++}`),
      log: (error) => faults.push(error),
      ports: { openFile: async (file) => void opened.push(file) },
      appVersion: '1',
      userName: 'Robin',
    })
    onTestFinished(app.close)
    return { app, call: callThrough(app.dispatch) }
  }
  const first = await open()
  const { id, sha256 } = await bringInSecrets(first.call)
  await first.call('backups.make', {})
  first.app.close()
  /** What an editor can see of it. */
  const content = async () => {
    const { app, call } = await open()
    const { article, annotations, sources, evidence } = await call('article.get', { id })
    const found = await call('search.everything', { text: 'zephyr', limit: 5 })
    const history = await call('history.list', { articleId: id })
    app.close()
    return JSON.stringify({ article, annotations, sources, evidence, found, history })
  }
  return { path, folder: dirname(path), library, opened, faults, open, content, sha256 }
}

test('a library is made confidential, given another passphrase and made ordinary again, with all that is in it', async () => {
  const { path, folder, library, content, faults } = await desk()
  const before = await content()
  const files = filesUnder(folder).filter((file) => !file.endsWith('.log'))

  expect(await library.protect({ present: '', passphrase, oldBackups: 'change' })).toEqual({
    backupsLeft: 0,
    evidenceLeft: false,
  })
  expect(await content()).toBe(before)
  expect(filesThatTell(folder, secretWords)).toEqual([])

  const change = { present: passphrase, passphrase: another, oldBackups: 'change' } as const
  expect(await library.protect(change)).toEqual({ backupsLeft: 0, evidenceLeft: false })
  expect(await content()).toBe(before)
  expect(filesThatTell(folder, secretWords)).toEqual([])
  expect(await codeOf(() => library.unlock(passphrase))).toBe('wrong_passphrase')
  expect((await examineLibrary(path, library.key())).flatMap(({ faults }) => faults)).toEqual([])
  expect(await library.newestGoodBackup()).not.toBe(null)

  await library.protect({ present: another, passphrase: null, oldBackups: 'change' })
  expect(library.isConfidential()).toBe(false)
  expect(await content()).toBe(before)
  expect(filesUnder(folder)).toEqual(files)
  expect((await examineLibrary(path)).flatMap(({ faults }) => faults)).toEqual([])
  expect(faults).toEqual([])
})

test('without the passphrase it has, it keeps it, and nothing changes', async () => {
  const { folder, library } = await desk()
  await library.protect({ present: '', passphrase, oldBackups: 'change' })
  const before = digestsUnder(folder)
  for (const present of ['', another]) {
    const change = { present, passphrase: null, oldBackups: 'remove' } as const
    expect(await codeOf(() => library.protect(change))).toBe('wrong_passphrase')
  }
  expect(digestsUnder(folder)).toEqual(before)
})

test('backups from before are left as they are and counted, or removed, as is said', async () => {
  const { path, library } = await desk()
  expect(await library.protect({ present: '', passphrase, oldBackups: 'keep' })).toEqual({
    backupsLeft: 1,
    evidenceLeft: false,
  })
  const [looked] = (await examineLibrary(path, library.key())).filter(({ what }) => what === 'backups')
  expect(looked).toMatchObject({ faults: [], notes: [expect.any(String), 'not confidential: 1'] })
  const change = { present: passphrase, passphrase: another, oldBackups: 'remove' } as const
  expect(await library.protect(change)).toEqual({ backupsLeft: 0, evidenceLeft: false })
  expect(library.backups()).toEqual([])
})

test('backups with a passphrase from before stay where only that passphrase opens them', async () => {
  const { path, library } = await desk()
  await library.protect({ present: '', passphrase, oldBackups: 'change' })
  expect(await library.protect({ present: passphrase, passphrase: another, oldBackups: 'keep' })).toEqual({
    backupsLeft: 1,
    evidenceLeft: false,
  })
  expect(await codeOf(() => library.newestGoodBackup())).toBe('library_locked')
  const last = { present: another, passphrase, oldBackups: 'change' } as const
  expect(await library.protect(last)).toEqual({ backupsLeft: 1, evidenceLeft: false })
  const [looked] = (await examineLibrary(path, library.key())).filter(({ what }) => what === 'backups')
  expect(looked?.notes).toContain('not looked at, having another passphrase: 1')
})

test('a library that is not there yet is confidential from its first byte', async () => {
  const path = join(testFolder(), 'new.attest')
  const library = closedLibrary(path, () => new Date('2026-03-12T10:00:00.000Z'))
  await library.protect({ present: '', passphrase, oldBackups: 'keep' })
  expect(library.isConfidential()).toBe(true)
  expect(readdirSync(dirname(path))).toEqual(['new.attest'])
})

test('evidence of a confidential library is opened as a copy for the user alone, gone when the library is closed', async () => {
  const { path, folder, library, open, opened, sha256 } = await desk()
  await library.protect({ present: '', passphrase, oldBackups: 'change' })
  const { app, call } = await open()
  await call('evidence.openFile', { sha256 })
  const [shown = ''] = opened
  expect(readFileSync(shown, 'utf8')).toBe('gramophone-bytes '.repeat(500))
  expect(shown.endsWith('.mp3')).toBe(true)
  if (process.platform !== 'win32') expect(statSync(dirname(shown)).mode & 0o077).toBe(0)
  app.close()
  expect(filesThatTell(folder, secretWords)).toEqual([])
  expect(readdirSync(folder)).not.toContain(basename(dirname(shown)))
  // Sealed evidence that was changed is not handed out.
  const [name = ''] = readdirSync(evidenceFolder(path))
  const file = join(evidenceFolder(path), name)
  writeFileSync(file, readFileSync(file).fill(0, 100, 101))
  const again = await open()
  expect(await codeOf(() => again.call('evidence.openFile', { sha256 }))).toBe('unreadable_file')
  expect(readdirSync(dirname(shown))).toEqual([])
  again.app.close()
  const faults = (await examineLibrary(path, library.key())).flatMap((looked) => looked.faults)
  expect(faults).toEqual([`the copy ${sha256} cannot be read`])
})

test('evidence that was not sealed when a change was cut off is sealed with the next opening', async () => {
  const { path, folder, library, open, content } = await desk()
  const before = await content()
  const name = readdirSync(evidenceFolder(path))[0] ?? ''
  const plain = readFileSync(join(evidenceFolder(path), name))
  await library.protect({ present: '', passphrase, oldBackups: 'change' })
  writeFileSync(join(evidenceFolder(path), name), plain)
  writeFileSync(join(evidenceFolder(path), `${'0'.repeat(16)}.arriving.00000000.part`), plain)
  const { app } = await open()
  app.close()
  expect(filesThatTell(folder, secretWords)).toEqual([])
  expect(readdirSync(evidenceFolder(path))).toHaveLength(1)
  expect(await content()).toBe(before)
})

test('two confidential libraries give the same evidence names that have nothing in common', async () => {
  const names = []
  for (const _ of [1, 2]) {
    const { path, library } = await desk()
    await library.protect({ present: '', passphrase, oldBackups: 'change' })
    names.push(...readdirSync(evidenceFolder(path)))
  }
  expect(new Set(names).size).toBe(2)
})

test('a passphrase stands in no log and in no answer', async () => {
  const { folder, library, open } = await desk()
  await library.protect({ present: '', passphrase, oldBackups: 'change' })
  const { app } = await open()
  const refused = [
    await app.dispatch('library.protect', { present: passphrase, passphrase: 'short', oldBackups: 'keep' }),
    await app.dispatch('library.unlock', { passphrase: [passphrase] }),
    await app.dispatch('library.protect', { present: passphrase, passphrase: another, oldBackups: 'change' }),
  ]
  app.close()
  expect(refused.map((reply) => reply.ok)).toEqual([false, false, false])
  expect(JSON.stringify(refused)).not.toMatch(/ferry|lantern|short/)
  expect(filesThatTell(folder, [passphrase, another])).toEqual([])
})
