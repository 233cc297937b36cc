import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { AttestApp } from '../pages/attest-app.ts'
import { evaluateInLibraryThread } from './library-thread.ts'
import { ask } from './stored-article.ts'

/** A folder for a library whose disk can be filled and freed while the app runs. */
export interface SmallDisk {
  readonly folder: string
  readonly fill: (attest: AttestApp) => Promise<void>
  readonly free: (attest: AttestApp) => Promise<void>
  readonly remove: () => void
}

const writeUntilFull = (path: string): void => {
  const file = openSync(path, 'w')
  try {
    for (const size of [65_536, 4096, 1]) {
      try {
        for (;;) writeSync(file, Buffer.alloc(size))
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      }
    }
  } finally {
    closeSync(file)
  }
}

/** A disk in memory, of a few megabytes. */
const memoryDisk = (folder: string): SmallDisk => {
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: async () => writeUntilFull(filler),
    free: async () => rmSync(filler),
    remove: () => {
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true })
    },
  }
}

interface LibraryHolder {
  openLibrary?: Database
}

/** Gives the library no more pages, or all again: SQLite then answers as on a full disk. */
const setPageLimit = async (attest: AttestApp, isFull: boolean): Promise<void> => {
  const appPath = await attest.electron.evaluate(({ app }) => app.getAppPath())
  await evaluateInLibraryThread(
    attest,
    (path) => {
      const holder = globalThis as unknown as LibraryHolder
      if (holder.openLibrary) return
      const load = process.getBuiltinModule('node:module').createRequire(`${path}/package.json`)
      const { prototype }: { prototype: Database } = load('better-sqlite3-multiple-ciphers')
      const { transaction } = prototype
      // The next transaction shows which connection is the library's.
      prototype.transaction = function (this: Database, ...work: Parameters<Database['transaction']>) {
        holder.openLibrary = this
        prototype.transaction = transaction
        return transaction.apply(this, work)
      } as Database['transaction']
    },
    appPath,
  )
  await ask(attest, 'settings.change', {})
  await evaluateInLibraryThread(
    attest,
    (full) => {
      const { openLibrary } = globalThis as unknown as LibraryHolder
      const pages = openLibrary?.pragma('page_count', { simple: true })
      openLibrary?.pragma(`max_page_count = ${full ? pages : 1_073_741_823}`)
    },
    isFull,
  )
}

const limitedLibrary = (folder: string): SmallDisk => ({
  folder,
  fill: (attest) => setPageLimit(attest, true),
  // The limit goes with the connection.
  free: async (attest) => {
    if (!attest.hasEnded) await setPageLimit(attest, false)
  },
  remove: () => rmSync(folder, { recursive: true }),
})

/** A small disk of its own where the system lets a test mount one; else a library that may not grow. */
export const smallDisk = (): SmallDisk => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-e2e-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return limitedLibrary(folder)
  }
  return memoryDisk(folder)
}
