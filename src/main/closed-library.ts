import type { Backup, Restored } from '../core/model/backup.ts'
import { notedFaults } from './fault-log.ts'
import { backupFile, restoreLibrary } from './store/restore-backup.ts'
import { listBackups } from './store/backup-files.ts'
import { newestGoodBackup } from './store/backup.ts'

/** What can be done about a library while it is closed, or cannot be opened. */
export interface ClosedLibrary {
  /** The faults noted beside it. */
  readonly faults: () => ReturnType<typeof notedFaults>
  /** Newest first. */
  readonly backups: () => readonly Backup[]
  readonly newestGoodBackup: () => Promise<Backup | null>
  /**
   * Puts one of its backups in the library's place and keeps what stood there.
   * @param name the backup's name or instant, or the beginning of it
   */
  readonly restoreBackup: (name: string) => Promise<Restored>
  /** The same with any library's file. */
  readonly restoreFile: (path: string) => Promise<Restored>
}

/** @param clock dates what is kept */
export const closedLibrary = (libraryPath: string, clock: () => Date): ClosedLibrary => ({
  faults: () => notedFaults(libraryPath),
  backups: () => listBackups(libraryPath),
  newestGoodBackup: () => newestGoodBackup(libraryPath),
  restoreBackup: async (name) => restoreLibrary(libraryPath, backupFile(libraryPath, name), clock()),
  restoreFile: (path) => restoreLibrary(libraryPath, path, clock()),
})
