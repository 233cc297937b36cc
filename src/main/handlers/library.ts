import { basename, dirname, extname } from 'node:path'
import { AttestError } from '../../core/errors.ts'
import { backupFolder } from '../store/backup-files.ts'
import { readCounts } from '../store/counts.ts'
import { readSimilarQuotes } from '../store/library-quotes.ts'
import { keyOf } from '../store/open-database.ts'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { inSlices } from './in-slices.ts'
import { currentSettings } from './settings.ts'

type Names = 'library.info' | 'library.similarQuotes' | 'library.unlock' | 'library.lock' | 'library.protect'

export const libraryHandlers = (context: Context): HandlersOf<Names> => ({
  'library.similarQuotes': async ({ articleId, quotes }) => [
    ...(await inSlices(readSimilarQuotes(context.database, articleId, quotes))),
  ],
  'library.unlock': () => ({}),
  'library.lock': () => {
    if (!keyOf(context.database))
      throw new AttestError('invalid_input', 'Only a confidential library can be locked. Nothing was changed.')
    portOf(context, 'lockLibrary')()
    return {}
  },
  'library.protect': (protection) => portOf(context, 'protectLibrary')(protection),
  'library.info': () => {
    const { database, libraryPath, appVersion } = context
    return {
      name: currentSettings(context).libraryName || basename(libraryPath, extname(libraryPath)),
      folder: dirname(libraryPath),
      backupFolder: backupFolder(libraryPath),
      appVersion,
      isConfidential: keyOf(database) !== null,
      counts: readCounts(database),
    }
  },
})
