import { deepEqual, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { backupFolder, listBackups } from '../../../src/main/store/backup-files.ts'
import { checkLibraryFile } from '../../../src/main/store/check-library-file.ts'
import { bringIn } from '../../support/bring-in.ts'
import { assertSound, type KillTest, someMoment } from './kill-test.ts'
import { openApp } from './open-app.ts'
import { runAndKill } from './run-and-kill.ts'

/** Making backups: what has a backup's name is whole, and the newest that were answered are there. */
export const whileBackingUp: KillTest = {
  name: 'making backups',
  prepare: async (folder) => {
    const { app, call } = await openApp(join(folder, 'library.attest'))
    for (let number = 0; number < 50; number++)
      await bringIn(call, {
        name: `article ${number}`,
        body: [`{q${number}}Words{/q${number}} ${'more '.repeat(2000)}`],
      })
    app.close()
  },
  round: async (folder, random) => {
    const path = join(folder, 'library.attest')
    const [, ...made] = await runAndKill('backup', [path], someMoment(random, 5, 60))
    const backups = listBackups(path)
    for (const { name } of backups) await checkLibraryFile(join(backupFolder(path), name), 'integrity_check')
    const newest = backups.map(({ name }) => name)
    // One more may have got its name without having been answered; seven stay.
    for (const name of made.slice(-6)) ok(newest.includes(name), `${name} is lost`)
    deepEqual(backups.length <= 8, true)
    await assertSound(path)
    return { acknowledged: made.length }
  },
}
