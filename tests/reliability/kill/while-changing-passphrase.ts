import { deepEqual, equal } from 'node:assert/strict'
import { join } from 'node:path'
import { closedLibrary } from '../../../src/main/closed-library.ts'
import { backupFolder, listBackups } from '../../../src/main/store/backup-files.ts'
import { checkLibraryFile } from '../../../src/main/store/check-library-file.ts'
import { deriveKey, type LibraryKey } from '../../../src/main/store/library-key.ts'
import { saltOf } from '../../../src/main/store/open-database.ts'
import { opensWith } from '../../../src/main/store/unlock-library.ts'
import { bringIn } from '../../support/bring-in.ts'
import { bringInSecrets, filesThatTell, secretWords } from '../../support/confidential.ts'
import { assertSound, type KillTest, someMoment } from './kill-test.ts'
import { openApp } from './open-app.ts'
import { passphrases } from './passphrases.ts'
import { runAndKill } from './run-and-kill.ts'

const clock = () => new Date()

/** The key that opens a file, among those of the passphrases it may have; null where it needs none. */
const keyOf = async (path: string): Promise<LibraryKey | null> => {
  const salt = saltOf(path)
  if (!salt) return null
  for (const passphrase of passphrases) {
    const key = await deriveKey(passphrase, salt)
    if (await opensWith(path, key)) return key
  }
  throw new Error(`${path} is lost: no passphrase it had or was given opens it`)
}

const contentOf = async (path: string, key: LibraryKey | null): Promise<unknown> => {
  const { app, call } = await openApp(path, {}, key)
  const { rows } = await call('ledger.list', {
    filter: {},
    sort: { column: 'quote', descending: false },
    groupBySource: false,
    offset: 0,
    limit: 500,
  })
  const { counts } = await call('library.info', {})
  app.close()
  return { rows, counts }
}

const known = new Map<string, unknown>()

/** Turning encryption on and off and changing the passphrase: everything is there, under one that was given. */
export const whileChangingPassphrase: KillTest = {
  name: 'changing the passphrase',
  prepare: async (folder) => {
    const path = join(folder, 'library.attest')
    const { app, call } = await openApp(path)
    await bringInSecrets(call)
    for (let number = 0; number < 30; number++)
      await bringIn(call, {
        name: `article ${number}`,
        body: [`{q${number}}Words{/q${number}} ${'more '.repeat(3000)}`],
      })
    await call('backups.make', {})
    app.close()
    known.set(folder, await contentOf(path, null))
  },
  round: async (folder, random) => {
    const path = join(folder, 'library.attest')
    const began = await keyOf(path)
    const present = began === null ? '' : await presentOf(path)
    const lines = await runAndKill('protect', [path, present], someMoment(random, 3, 2000))
    const key = await keyOf(path)
    deepEqual(await contentOf(path, key), known.get(folder))
    await assertSound(path, key)
    for (const { name } of listBackups(path)) {
      const file = join(backupFolder(path), name)
      await checkLibraryFile(file, 'integrity_check', await keyOf(file))
    }
    // Whatever was cut off: a confidential library that was opened once tells nothing but by backups not yet changed.
    if (key) equal(filesThatTell(folder, secretWords).filter((file) => !file.startsWith('library.backups')).length, 0)
    return { acknowledged: lines.length - 1 }
  },
}

const presentOf = async (path: string): Promise<string> => {
  for (const passphrase of passphrases) {
    const isOpen = await closedLibrary(path, clock)
      .unlock(passphrase)
      .then(
        () => true,
        () => false,
      )
    if (isOpen) return passphrase
  }
  return ''
}
