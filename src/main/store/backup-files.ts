import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { type Backup, type BackupReason, backupReasons } from '../../core/model/backup.ts'

const nameForm = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\dT\\d\\d)-(\\d\\d)-(\\d\\d\\.\\d{3}Z)-(${backupReasons.join('|')})\\.attest$`,
)

/** The folder of the backups that belong to a library file. */
export const backupFolder = (libraryPath: string): string =>
  join(dirname(libraryPath), `${parse(libraryPath).name}.backups`)

const backupOf = (folder: string, name: string): Backup | null => {
  const [, hour, minute, second, reason] = nameForm.exec(name) ?? []
  const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size
  if (!hour || !reason || size === undefined) return null
  return { name, at: `${hour}:${minute}:${second}`, reason: reason as BackupReason, size }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    // No folder, no backups.
    return []
  }
}

/** The backups of a library, newest first. What else lies in their folder is none. */
export const listBackups = (libraryPath: string): readonly Backup[] => {
  const folder = backupFolder(libraryPath)
  return namesIn(folder)
    .flatMap((name) => backupOf(folder, name) ?? [])
    .toSorted((one, other) => (one.name < other.name ? 1 : -1))
}

/**
 * The path for a file that is to be kept in the folder of backups, which is made where there is none.
 * @param what ends the name, after the instant; nothing else has this name yet
 */
export const newBackupPath = (libraryPath: string, at: Date, what: string): string => {
  const folder = backupFolder(libraryPath)
  mkdirSync(folder, { recursive: true })
  const taken = new Set(namesIn(folder))
  for (let time = at.getTime(); ; time++) {
    const name = `${new Date(time).toISOString().replaceAll(':', '-')}-${what}.attest`
    if (!taken.has(name)) return join(folder, name)
  }
}
