import { isBackupDue } from '../../core/backup/backups-to-drop.ts'
import { listBackups } from '../store/backup-files.ts'
import { writeBackup } from '../store/backup.ts'
import type { Context } from './context.ts'

/** Makes a backup where none was made for a day. */
export const backUpDaily = async ({ database, libraryPath, clock }: Context): Promise<void> => {
  const now = clock()
  if (isBackupDue(listBackups(libraryPath), now.toISOString())) await writeBackup(database, libraryPath, now, 'daily')
}
