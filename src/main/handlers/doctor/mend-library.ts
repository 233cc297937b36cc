import { basename } from 'node:path'
import { newestGoodBackup, writeBackup } from '../../store/backup.ts'
import type { LibraryKey } from '../../store/library-key.ts'
import { openLibrary } from '../../store/open-library.ts'
import { damagedSearchIndexes, rebuildSearchIndex } from '../../store/search-index.ts'
import type { LookedAt } from './looked-at.ts'

const needsMending = (looked: readonly LookedAt[]): boolean => {
  const isWhole = looked.every(
    ({ what, faults }) => faults.length === 0 || what === 'search index' || what === 'backups',
  )
  return isWhole && looked.some(({ what }) => what === 'search index')
}

/**
 * Does what can be done to a library without deciding anything: makes a backup where none is good, and then builds a
 * damaged search index again. A library with any other fault is left as it is.
 * @returns what was done, a line each
 */
export const mendLibrary = async (
  libraryPath: string,
  looked: readonly LookedAt[],
  clock: () => Date,
  key: LibraryKey | null = null,
): Promise<readonly string[]> => {
  if (!needsMending(looked)) return []
  const { database, isMended } = await openLibrary(libraryPath, clock, key)
  try {
    const backup = (await newestGoodBackup(libraryPath, key))
      ? null
      : await writeBackup(database, libraryPath, clock(), 'asked')
    const isDamaged = damagedSearchIndexes(database).length > 0
    if (isDamaged) rebuildSearchIndex(database, basename(libraryPath))
    return [
      ...(backup ? [`made a backup: ${backup.name}`] : []),
      ...(isDamaged || isMended ? ['built the search index again from the records'] : []),
    ]
  } finally {
    database.close()
  }
}
