import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { AttestError } from '../../../core/errors.ts'
import { hasJournal, lookInto } from '../../store/check-library-file.ts'
import { copyDatabase } from '../../store/copy-database.ts'
import { readFileKey } from '../../store/file-key.ts'
import { checkLibraryHeader } from '../../store/library-header.ts'
import type { LibraryKey } from '../../store/library-key.ts'
import { tableProblems } from '../../store/library-tables.ts'
import { libraryVersion } from '../../store/library-version.ts'
import { newestVersion } from '../../store/migrations/migrations.ts'
import { keyOf } from '../../store/open-database.ts'
import { openLibrary } from '../../store/open-library.ts'
import { damagedSearchIndexes } from '../../store/search-index.ts'
import { storageError } from '../../store/storage-error.ts'
import { lookAtAnnotations } from './look-at-annotations.ts'
import { lookAtBackups } from './look-at-backups.ts'
import { lookAtEvidence } from './look-at-evidence.ts'
import { type LookedAt, listed } from './looked-at.ts'

const lookAtFile = (path: string): LookedAt => {
  const notes = hasJournal(path) ? ['it was not closed; what was written last lies in the journal'] : []
  try {
    checkLibraryHeader(path, newestVersion)
    return { what: 'file', faults: [], notes: [`${statSync(path).size} bytes`, ...notes] }
  } catch (error) {
    const known = storageError(error)
    if (!(known instanceof AttestError)) throw error
    return { what: 'file', faults: [known.message], notes }
  }
}

const lookAtRecords = (database: Database): LookedAt => ({
  what: 'records',
  faults: listed([...tableProblems(database, 'integrity_check', 'records')].flat()),
  notes: [
    `form ${libraryVersion(database)} of ${newestVersion}`,
    `journal mode ${database.pragma('journal_mode', { simple: true })}`,
  ],
})

interface Dangling {
  readonly table: string
  readonly rowid: number | null
  readonly parent: string
}

const lookAtReferences = (database: Database): LookedAt => {
  const dangling = database.pragma('foreign_key_check') as readonly Dangling[]
  const faults = dangling.map(({ table, rowid, parent }) => `${table} ${rowid ?? ''}: names no ${parent} there is`)
  return { what: 'references', faults: listed(faults), notes: [] }
}

/** What can only be looked at by writing is looked at in a copy, brought to the newest form. */
const lookAtCopy = async (database: Database, libraryPath: string): Promise<readonly LookedAt[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-doctor-'))
  try {
    const path = join(folder, basename(libraryPath))
    await copyDatabase(database, path)
    const copy = await openLibrary(path, undefined, keyOf(database))
    try {
      const damaged = copy.isMended ? ['a part of it cannot be read'] : damagedSearchIndexes(copy.database)
      return [
        { what: 'search index', faults: damaged, notes: [] },
        lookAtAnnotations(copy.database),
        await lookAtEvidence(copy.database, { libraryPath, fileKey: readFileKey(copy.database) }),
      ]
    } finally {
      copy.database.close()
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const lookAtContent = (libraryPath: string, key: LibraryKey | null): Promise<readonly LookedAt[]> =>
  lookInto(libraryPath, basename(libraryPath), key, async (database) => {
    const records = lookAtRecords(database)
    if (records.faults.length > 0) return [records]
    return [records, lookAtReferences(database), ...(await lookAtCopy(database, libraryPath))]
  })

/** Whether a change of the file itself was cut off: only an opening that may write can take it back. */
const isCutOff = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_READONLY_ROLLBACK'

const cutOff = 'it was cut off while its form was changed; opening it takes back what was half done'

/**
 * Looks at everything that belongs to a library: its file, its records and what they name, the search index, the
 * places of annotations, the evidence files, the backups. Nothing is changed. What cannot be looked at because of
 * damage before it is left out.
 * @param key of a confidential library
 * @throws AttestError `not_found` where there is no library, `library_busy` where another program has it open,
 * `library_locked` where it is confidential and has another key
 */
export const examineLibrary = async (
  libraryPath: string,
  key: LibraryKey | null = null,
): Promise<readonly LookedAt[]> => {
  if (!existsSync(libraryPath))
    throw new AttestError('not_found', `There is no library at “${libraryPath}”. Nothing was changed.`)
  const file = lookAtFile(libraryPath)
  try {
    const content = file.faults.length > 0 ? [] : await lookAtContent(libraryPath, key)
    return [file, ...content, await lookAtBackups(libraryPath, key)]
  } catch (error) {
    const known = storageError(error)
    const fault = isCutOff(error)
      ? cutOff
      : known instanceof AttestError && known.code === 'library_damaged' && known.message
    if (!fault) throw known
    return [{ ...file, faults: [fault] }, await lookAtBackups(libraryPath, key)]
  }
}
