import { equal, ok } from 'node:assert/strict'
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { applicationId } from '../../../src/main/store/library-format.ts'
import { insertArticle } from '../../../src/main/store/article.ts'
import { newestGoodBackup } from '../../../src/main/store/backup.ts'
import { backupFolder } from '../../../src/main/store/backup-files.ts'
import { libraryVersion } from '../../../src/main/store/library-version.ts'
import { migrate } from '../../../src/main/store/migrate.ts'
import { migrations, newestVersion } from '../../../src/main/store/migrations/migrations.ts'
import { articleRecords } from '../../support/article-records.ts'
import { assertSound, type KillTest } from './kill-test.ts'
import { openApp } from './open-app.ts'
import { runAndKill } from './run-and-kill.ts'

const articles = 200

const versionOf = (path: string): number => {
  // Not for reading alone: what was cut off is taken back first, as every opening does.
  const database = new Sqlite(path)
  const version = libraryVersion(database)
  database.close()
  return version
}

/** How long a migration takes here, in ms: moments are chosen within it. */
const durations = new Map<string, number>()

const freshCopy = async (folder: string): Promise<string> => {
  const path = join(folder, 'library.attest')
  for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`, backupFolder(path)])
    await rm(file, { force: true, recursive: true })
  await copyFile(join(folder, 'old.attest'), path)
  return path
}

/** Bringing a library to the newest form: each step is done or not, and the backup from before is there and whole. */
export const whileMigrating: KillTest = {
  name: 'migrating a library',
  prepare: async (folder) => {
    const database = new Sqlite(join(folder, 'old.attest'))
    database.pragma(`application_id = ${applicationId}`)
    await migrate(database, '', migrations.slice(0, 1), () => new Date())
    const insert = database.transaction(() => {
      for (let number = 0; number < articles; number++) {
        const text = `Number ${number}. ${'Words enough to fill a page. '.repeat(80)}`
        insertArticle(database, articleRecords({ name: `article ${number}`, body: [text] }).article, text)
      }
    })
    insert()
    database.close()
    const path = await freshCopy(folder)
    const begun = performance.now()
    ;(await openApp(path)).app.close()
    durations.set(folder, performance.now() - begun)
  },
  round: async (folder, random) => {
    const path = await freshCopy(folder)
    const thenMs = random() * (durations.get(folder) ?? 0) * 1.5
    const lines = await runAndKill('migrate', [path], { afterLines: 1, thenMs })
    const version = versionOf(path)
    ok(version >= 1 && version <= newestVersion)
    const isDone = lines.includes('done')
    if (isDone) equal(version, newestVersion)
    if (version > 1) {
      const backup = await newestGoodBackup(path)
      equal(backup?.reason, 'before-migration')
      equal(versionOf(join(backupFolder(path), backup?.name ?? '')), 1)
    }
    const { app, call } = await openApp(path)
    equal((await call('library.info', {})).counts.articles, articles)
    app.close()
    equal(versionOf(path), newestVersion)
    await assertSound(path)
    return { acknowledged: isDone ? 1 : 0 }
  },
}
