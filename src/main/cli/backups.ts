import { stat } from 'node:fs/promises'
import { AttestError } from '../../core/errors.ts'
import type { Backup, Restored } from '../../core/model/backup.ts'
import type { ClosedLibrary } from '../closed-library.ts'
import type { Call } from './call.ts'
import type { Passphrases } from './passphrases.ts'
import { asJson, shownInstant } from './terminal-text.ts'

const reasonInWords: Readonly<Record<Backup['reason'], string>> = {
  daily: 'daily',
  asked: 'asked for',
  'before-migration': 'before a new form of the library',
  'before-restore': 'before a backup was restored',
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

const row = ({ name, at, reason, size }: Backup): string =>
  [shownInstant(at), megabytes(size).padStart(8), reasonInWords[reason].padEnd(32), name].join('  ')

const head = ['MADE (UTC)'.padEnd(16), '      MB', 'WHY'.padEnd(32), 'FILE'].join('  ')

/** The backups of a library, newest first; it is not opened for it. */
export const listBackups = (library: ClosedLibrary, json: boolean): string => {
  const backups = library.backups()
  if (json) return asJson(backups)
  if (backups.length === 0) return 'There are no backups yet. Make one with: attest backup\n'
  return `${[head, ...backups.map(row)].join('\n')}\n`
}

/** Makes a backup now, and says what it is called. */
export const makeBackup = async (call: Call, json: boolean): Promise<string> => {
  const backup = await call('backups.make', {})
  return json ? asJson(backup) : `${backup.name}\n`
}

const restoredInWords = ({ name, keptAs, keptIsGood }: Restored): string => {
  const restored = `“${name}” is the library now.\n`
  if (keptAs === null) return restored
  const undo = keptIsGood ? ` To go back: attest restore ${keptAs}` : ''
  return `${restored}What stood there before is kept as “${keptAs}”.${undo}\n`
}

/** Runs `work`, and once more where a file has a passphrase of its own, with that. */
const unlocking = async <Result>(
  library: ClosedLibrary,
  file: string,
  passphrases: Passphrases,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AttestError && error.code === 'library_locked')) throw error
    await library.unlock(await passphrases.present(), file)
    return work()
  }
}

/** Puts a library's file, or a backup by its name or day, in the library's place. */
export const restoreBackup = async (
  library: ClosedLibrary,
  what: string,
  passphrases: Passphrases,
  json: boolean,
): Promise<string> => {
  const isFile = await stat(what).then(
    (found) => found.isFile(),
    () => false,
  )
  const file = isFile ? what : library.fileOf(what)
  const restored = await unlocking(library, file, passphrases, () => library.restoreFile(file))
  return json ? asJson(restored) : restoredInWords(restored)
}
