import { AttestError } from '../core/errors.ts'
import type { Backup, Restored } from '../core/model/backup.ts'
import { notedFaults } from './fault-log.ts'
import type { Protected, Protection } from '../core/model/passphrase.ts'
import { protectLibrary } from './handlers/confidential/protect-library.ts'
import { newestGoodBackup } from './store/backup.ts'
import { listBackups } from './store/backup-files.ts'
import type { LibraryKey } from './store/library-key.ts'
import { saltOf } from './store/open-database.ts'
import { backupFile, restoreLibrary } from './store/restore-backup.ts'
import { unlockFile, unlockLibrary } from './store/unlock-library.ts'

/** What can be done about a library while it is closed, or cannot be opened. Holds its key once it was unlocked. */
export interface ClosedLibrary {
  /** The faults noted beside it. */
  readonly faults: () => ReturnType<typeof notedFaults>
  /** Newest first. */
  readonly backups: () => readonly Backup[]
  /** @throws AttestError `library_locked` where only the passphrase can tell */
  readonly newestGoodBackup: () => Promise<Backup | null>
  /**
   * Puts one of its backups in the library's place and keeps what stood there.
   * @param name the backup's name or instant, or the beginning of it
   */
  readonly restoreBackup: (name: string) => Promise<Restored>
  /** The file of a backup by its name or instant, or the beginning of it. @throws AttestError `not_found` */
  readonly fileOf: (name: string) => string
  /** The same with any library's file. */
  readonly restoreFile: (path: string) => Promise<Restored>
  readonly isConfidential: () => boolean
  /** Takes the key of a passphrase, for the library or its backups, or for one file. @throws AttestError `wrong_passphrase` */
  readonly unlock: (passphrase: string, file?: string) => Promise<void>
  /** Forgets the key. */
  readonly lock: () => void
  /** What the library is to be opened with. */
  readonly key: () => LibraryKey | null
  /** Gives the library another passphrase, or none, and keeps its new key. */
  readonly protect: (protection: Protection) => Promise<Protected>
}

/** @param clock dates what is kept */
export const closedLibrary = (libraryPath: string, clock: () => Date): ClosedLibrary => {
  let key: LibraryKey | null = null
  const isLocked = ({ name }: Backup): boolean => {
    const salt = saltOf(backupFile(libraryPath, name))
    return salt !== null && !key?.salt.equals(salt)
  }
  return {
    faults: () => notedFaults(libraryPath),
    backups: () => listBackups(libraryPath),
    newestGoodBackup: async () => {
      const found = await newestGoodBackup(libraryPath, key)
      if (found || !listBackups(libraryPath).some(isLocked)) return found
      throw new AttestError('library_locked', 'The backups are confidential. Their passphrase opens them.')
    },
    restoreBackup: async (name) => restoreLibrary(libraryPath, backupFile(libraryPath, name), clock(), key),
    fileOf: (name) => backupFile(libraryPath, name),
    restoreFile: (path) => restoreLibrary(libraryPath, path, clock(), key),
    isConfidential: () => saltOf(libraryPath) !== null,
    unlock: async (passphrase, file) => {
      key = await (file ? unlockFile(file, passphrase) : unlockLibrary(libraryPath, passphrase))
    },
    lock: () => {
      key = null
    },
    key: () => key,
    protect: async (protection) => {
      const { key: made, ...done } = await protectLibrary(libraryPath, protection, clock)
      key = made
      return done
    },
  }
}
