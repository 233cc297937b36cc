import { newestGoodBackup, writeBackup } from '../store/backup.ts'
import { listBackups } from '../store/backup-files.ts'
import { keyOf } from '../store/open-database.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'

type Names = 'backups.list' | 'backups.make' | 'backups.newestGood' | 'backups.restore'

export const backupHandlers = (context: Context): HandlersOf<Names> => {
  const { database, libraryPath, clock } = context
  return {
    'backups.list': () => [...listBackups(libraryPath)],
    'backups.make': () => writeBackup(database, libraryPath, clock(), 'asked'),
    'backups.newestGood': () => newestGoodBackup(libraryPath, keyOf(database)),
    'backups.restore': ({ name }) => portOf(context, 'restoreBackup')(name),
  }
}
