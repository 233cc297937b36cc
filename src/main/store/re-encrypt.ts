import { realpath, rename } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import { checkLibraryFile, hasJournal, patience } from './check-library-file.ts'
import { writeFileKey } from './file-key.ts'
import { removeLibrary, syncFile, syncFolder, unfinished } from './library-files.ts'
import type { LibraryKey } from './library-key.ts'
import { openDatabase } from './open-database.ts'
import { changeKey } from './set-key.ts'
import { storageError } from './storage-error.ts'

/** What a library is encrypted with from then on, and what its evidence files are sealed with. */
export interface NewKeys {
  /** Null to make it an ordinary one. */
  readonly library: LibraryKey | null
  readonly files: Buffer | null
}

/** Fills `making` with what `file` holds, under other keys. */
const makeBeside = async (file: string, making: string, from: LibraryKey | null, to: NewKeys): Promise<void> => {
  const source = openDatabase(file, from, { fileMustExist: true, timeout: patience })
  try {
    // Held until the new file is ready: nobody writes meanwhile.
    source.pragma('locking_mode = EXCLUSIVE')
    source.exec('BEGIN IMMEDIATE; COMMIT')
    source.prepare('VACUUM INTO ?').run(making)
    const copy = openDatabase(making, from, { fileMustExist: true })
    try {
      copy.pragma('temp_store = MEMORY')
      if (to.library) changeKey(copy, to.library)
      // Never in a file that anybody can read.
      writeFileKey(copy, to.files)
      if (!to.library) changeKey(copy, null)
    } finally {
      copy.close()
    }
    await checkLibraryFile(making, 'integrity_check', to.library, basename(file))
    await syncFile(making)
  } finally {
    // Brings what the journal holds into the old file, and removes the journal: the new file must not find it.
    source.close()
  }
}

/**
 * Gives the file of a closed library, or a backup, other keys, or none. The new file is made beside it, looked at
 * whole, and put on the disk before it takes the old one's name: cut off at any moment, one of the two stands there.
 * @param from null where it is not confidential
 * @throws AttestError `library_damaged`, `library_foreign`, `library_newer`, `library_locked`, `library_busy`,
 * `disk_full`, `read_only`; the file is left as it was
 */
export const reEncrypt = async (path: string, from: LibraryKey | null, to: NewKeys): Promise<void> => {
  try {
    // A link to a library stays one.
    const file = await realpath(path)
    const making = `${file}${unfinished}`
    await removeLibrary(making)
    try {
      await checkLibraryFile(file, 'integrity_check', from, basename(path))
      await makeBeside(file, making, from, to)
      // A journal that is left would be taken for the new file's.
      if (hasJournal(file))
        throw new AttestError('library_busy', 'The library was opened meanwhile. Nothing was changed.')
      await rename(making, file)
      await syncFolder(dirname(file))
    } finally {
      await removeLibrary(making)
    }
  } catch (error) {
    throw storageError(error)
  }
}
