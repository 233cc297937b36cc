import { join } from 'node:path'
import { AttestError, type ErrorCode } from '../../../core/errors.ts'
import type { Backup } from '../../../core/model/backup.ts'
import { backupFolder, listBackups } from '../../store/backup-files.ts'
import { checkLibraryFile } from '../../store/check-library-file.ts'
import { storageError } from '../../store/storage-error.ts'
import type { LookedAt } from './looked-at.ts'

const inWords: Partial<Record<ErrorCode, string>> = {
  library_damaged: 'is damaged',
  library_foreign: 'is no library',
  library_newer: 'is of a newer version',
}

const faultOf = async (folder: string, { name }: Backup): Promise<string | null> => {
  try {
    await checkLibraryFile(join(folder, name), 'integrity_check')
    return null
  } catch (error) {
    const known = storageError(error)
    const reason = known instanceof AttestError ? inWords[known.code] : undefined
    return `${name} ${reason ?? 'cannot be read'}`
  }
}

/** Looks at every backup. Having none yet is no fault. */
export const lookAtBackups = async (libraryPath: string): Promise<LookedAt> => {
  const folder = backupFolder(libraryPath)
  const backups = listBackups(libraryPath)
  const faults: string[] = []
  for (const backup of backups) {
    const fault = await faultOf(folder, backup)
    if (fault) faults.push(fault)
  }
  const newest = backups[0]
  return { what: 'backups', faults, notes: [newest ? `${backups.length}, the newest ${newest.name}` : 'none yet'] }
}
