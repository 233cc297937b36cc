import { join } from 'node:path'
import { AttestError, type ErrorCode } from '../../../core/errors.ts'
import type { Backup } from '../../../core/model/backup.ts'
import { backupFolder, listBackups } from '../../store/backup-files.ts'
import { checkLibraryFile } from '../../store/check-library-file.ts'
import type { LibraryKey } from '../../store/library-key.ts'
import { saltOf } from '../../store/open-database.ts'
import { storageError } from '../../store/storage-error.ts'
import type { LookedAt } from './looked-at.ts'

const inWords: Partial<Record<ErrorCode, string>> = {
  library_damaged: 'is damaged',
  library_foreign: 'is no library',
  library_newer: 'is of a newer version',
}

const faultOf = async (folder: string, { name }: Backup, key: LibraryKey | null): Promise<string | null> => {
  try {
    await checkLibraryFile(join(folder, name), 'integrity_check', key)
    return null
  } catch (error) {
    const known = storageError(error)
    const reason = known instanceof AttestError ? inWords[known.code] : undefined
    return `${name} ${reason ?? 'cannot be read'}`
  }
}

const notesOn = (backups: readonly Backup[], locked: number, key: LibraryKey | null, plain: number): string[] => {
  const [newest] = backups
  if (!newest) return ['none yet']
  return [
    `${backups.length}, the newest ${newest.name}`,
    ...(locked > 0 ? [`not looked at, having another passphrase: ${locked}`] : []),
    ...(key && plain > 0 ? [`not confidential: ${plain}`] : []),
  ]
}

/**
 * Looks at every backup that the key opens, and at those that are not confidential. Having none yet is no fault.
 * @param key of a confidential library
 */
export const lookAtBackups = async (libraryPath: string, key: LibraryKey | null): Promise<LookedAt> => {
  const folder = backupFolder(libraryPath)
  const backups = listBackups(libraryPath)
  const faults: string[] = []
  let locked = 0
  let plain = 0
  for (const backup of backups) {
    const salt = saltOf(join(folder, backup.name))
    if (!salt) plain++
    if (salt && !key?.salt.equals(salt)) {
      locked++
      continue
    }
    const fault = await faultOf(folder, backup, key)
    if (fault) faults.push(fault)
  }
  return { what: 'backups', faults, notes: notesOn(backups, locked, key, plain) }
}
