import { basename, dirname, extname } from 'node:path'
import { backupFolder } from '../store/backup-files.ts'
import { readCounts } from '../store/counts.ts'
import { readSimilarQuotes } from '../store/library-quotes.ts'
import { inSlices } from './in-slices.ts'
import type { Context, HandlersOf } from './context.ts'
import { currentSettings } from './settings.ts'

export const libraryHandlers = (context: Context): HandlersOf<'library.info' | 'library.similarQuotes'> => ({
  'library.similarQuotes': async ({ articleId, quotes }) => [
    ...(await inSlices(readSimilarQuotes(context.database, articleId, quotes))),
  ],
  'library.info': () => {
    const { database, libraryPath, appVersion } = context
    return {
      name: currentSettings(context).libraryName || basename(libraryPath, extname(libraryPath)),
      folder: dirname(libraryPath),
      backupFolder: backupFolder(libraryPath),
      appVersion,
      counts: readCounts(database),
    }
  },
})
