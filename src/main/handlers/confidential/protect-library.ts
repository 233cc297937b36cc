import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AttestError } from '../../../core/errors.ts'
import type { Protected, Protection } from '../../../core/model/passphrase.ts'
import { backupFolder, listBackups } from '../../store/backup-files.ts'
import { lookInto } from '../../store/check-library-file.ts'
import { sealEvidenceFiles, unsealEvidenceFiles } from '../../store/evidence-file.ts'
import { readFileKey } from '../../store/file-key.ts'
import { deriveKey, type LibraryKey, newSalt } from '../../store/library-key.ts'
import { saltOf } from '../../store/open-database.ts'
import { openLibrary } from '../../store/open-library.ts'
import { type NewKeys, reEncrypt } from '../../store/re-encrypt.ts'
import { newFileKey } from '../../store/sealed-file.ts'
import { unlockLibrary } from '../../store/unlock-library.ts'

/** What opens a backup: the key, null where it is not confidential, undefined where it has another passphrase. */
const keyFor = (path: string, from: LibraryKey | null): LibraryKey | null | undefined => {
  const salt = saltOf(path)
  if (!salt) return null
  return from?.salt.equals(salt) ? from : undefined
}

/** @returns whether the backup is gone, or protected as the library is */
const protectBackup = async (
  path: string,
  from: LibraryKey | null,
  to: NewKeys,
  choice: Protection['oldBackups'],
): Promise<boolean> => {
  const key = keyFor(path, from)
  if (choice === 'keep' || key === undefined) return false
  if (choice === 'remove') {
    await rm(path)
    return true
  }
  try {
    await reEncrypt(path, key, to)
    return true
  } catch (error) {
    // It stays as it is, and is counted: the library itself has been changed by now.
    if (error instanceof AttestError) return false
    throw error
  }
}

const protectBackups = async (
  libraryPath: string,
  from: LibraryKey | null,
  to: NewKeys,
  choice: Protection['oldBackups'],
): Promise<number> => {
  let left = 0
  for (const { name } of listBackups(libraryPath)) {
    const isDone = await protectBackup(join(backupFolder(libraryPath), name), from, to, choice)
    if (!isDone) left++
  }
  return left
}

/** @returns whether evidence files are still to be sealed */
const changeLibrary = async (libraryPath: string, from: LibraryKey | null, to: NewKeys): Promise<boolean> => {
  if (to.files) {
    await reEncrypt(libraryPath, from, to)
    return sealEvidenceFiles({ libraryPath, fileKey: to.files }).then(
      () => false,
      () => true,
    )
  }
  const fileKey = await lookInto(libraryPath, basename(libraryPath), from, async (database) => readFileKey(database))
  // Readable before the key goes with the library that held it.
  const sealed = await unsealEvidenceFiles({ libraryPath, fileKey })
  await reEncrypt(libraryPath, from, to)
  for (const path of sealed) await rm(path)
  return false
}

/**
 * Encrypts a closed library with a passphrase, gives it another one, or makes it an ordinary one; where there is none,
 * makes one that is confidential from its first byte. Evidence files and, as chosen, backups go with it. Cut off, the
 * library opens with the passphrase from before or with the new one, with everything in it.
 * @param clock dates what a new library holds
 * @returns the new key, and how many backups were left
 * @throws AttestError `wrong_passphrase`, and all that opening a library can meet; it is left as it was
 */
export const protectLibrary = async (
  libraryPath: string,
  { present, passphrase, oldBackups }: Protection,
  clock: () => Date,
): Promise<Protected & { readonly key: LibraryKey | null }> => {
  const from = saltOf(libraryPath) ? await unlockLibrary(libraryPath, present) : null
  const key = passphrase === null ? null : await deriveKey(passphrase, newSalt())
  if (!existsSync(libraryPath)) {
    ;(await openLibrary(libraryPath, clock, key)).database.close()
    return { key, backupsLeft: 0, evidenceLeft: false }
  }
  const known = await lookInto(libraryPath, basename(libraryPath), from, async (database) => readFileKey(database))
  const to = { library: key, files: key && (known ?? newFileKey()) }
  const evidenceLeft = await changeLibrary(libraryPath, from, to)
  return { key, evidenceLeft, backupsLeft: await protectBackups(libraryPath, from, to, oldBackups) }
}
