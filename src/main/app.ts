import { basename } from 'node:path'
import type { Notice } from '../core/notice.ts'
import { AttestError, calledForBackup } from '../core/errors.ts'
import { importShare } from '../core/model/import-step.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { createClearanceKeeper } from './handlers/clearance-keeper.ts'
import type { Context } from './handlers/context.ts'
import { createHandlers } from './handlers/create-handlers.ts'
import { backUpDaily } from './handlers/daily-backup.ts'
import { createFileTokens } from './handlers/file-tokens.ts'
import type { Handlers } from './handlers/handlers.ts'
import { createFileReaders } from './handlers/import-many/file-readers.ts'
import { addSamples } from './handlers/samples.ts'
import { withMending } from './handlers/with-mending.ts'
import type { Ports } from './ports.ts'
import { newestGoodBackup } from './store/backup.ts'
import { sealEvidenceFiles } from './store/evidence-file.ts'
import { ensureFileKey } from './store/file-key.ts'
import type { LibraryKey } from './store/library-key.ts'
import { type OpenLibrary, openLibrary } from './store/open-library.ts'
import { removeOpenedCopies } from './store/opened-copies.ts'
import { rebuildSearchIndex } from './store/search-index.ts'

export interface AppOptions {
  /** The library file; made where there is none. */
  readonly libraryPath: string
  /** The key of a confidential library; one that is made with it is confidential. */
  readonly key?: LibraryKey | null
  /** Articles to put into a library that is new; none where left out. */
  readonly samplesFolder?: string
  readonly clock: () => Date
  /** Makes a new UUID in lower case. */
  readonly newId: () => string
  /** Told of faults of Attest itself. */
  readonly log: (error: unknown) => void
  /** What the shell can do; a call that needs what is missing answers `needs_window`. */
  readonly ports?: Partial<Ports>
  readonly appVersion: string
  /** The editor's name until one is set. */
  readonly userName: string
  /** The program that reads large files in a thread; without it they are read where everything else happens. */
  readonly importWorker?: string
  /** The program that reads files brought in together, and in how many threads at the most; none where left out. */
  readonly fileReader?: { readonly program: string; readonly threads: number }
}

/** An open library with its door. */
export interface App {
  readonly handlers: Handlers
  readonly dispatch: Dispatch
  /** @returns ends the subscription */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
  /** Makes a backup where none was made for a day; a failure is logged. */
  readonly backUpDaily: () => Promise<void>
  readonly close: () => void
}

const openOrNameBackup = async (path: string, clock: () => Date, key: LibraryKey | null): Promise<OpenLibrary> => {
  try {
    return await openLibrary(path, clock, key)
  } catch (error) {
    if (!(error instanceof AttestError) || !calledForBackup.includes(error.code)) throw error
    const backup = await newestGoodBackup(path, key)
    if (!backup) throw error
    const made = backup.at.slice(0, 16).replace('T', ' ')
    throw new AttestError(error.code, `${error.message} Its newest good backup was made at ${made} UTC.`, {
      cause: error,
    })
  }
}

/**
 * Opens a library and everything that works on it.
 * @throws AttestError where the library cannot be opened, with its newest good backup where that helps; its file is
 * left as it was
 */
export const createApp = async (options: AppOptions): Promise<App> => {
  const { libraryPath, key = null, clock, newId, appVersion, userName, importWorker = null, fileReader } = options
  const { database, isNew, isMended } = await openOrNameBackup(libraryPath, clock, key)
  const logMended = () =>
    options.log(
      new AttestError('library_damaged', 'The search index was damaged. It was built again from the records.'),
    )
  if (isMended) logMended()
  // What another program was given to show is not needed any more, and may be left from a program that was killed.
  removeOpenedCopies(libraryPath)
  const fileKey = ensureFileKey(database)
  if (fileKey) await sealEvidenceFiles({ libraryPath, fileKey }).catch(options.log)
  const fileReaders = fileReader ? createFileReaders(fileReader.program, fileReader.threads) : null
  const listeners = new Set<(notice: Notice) => void>()
  const tell = (notice: Notice): void => {
    for (const listener of listeners) listener(notice)
  }
  const tellListeners = (articleIds: readonly string[]): void => tell({ type: 'changed', articleIds: [...articleIds] })
  const context: Context = {
    database,
    libraryPath,
    fileKey,
    clock,
    newId,
    ports: options.ports ?? {},
    fileTokens: createFileTokens(newId),
    appVersion,
    userName,
    importWorker,
    fileReaders,
    wakeClearance: () => clearance.wake(),
    tellStep: (step, part) => tell({ type: 'importing', step, share: importShare(step, part) }),
    tellChanged: (articleIds) => {
      clearance.changed()
      tellListeners(articleIds)
    },
  }
  const clearance = createClearanceKeeper(context, tellListeners, options.log)
  // A library without samples is still a library.
  if (isNew && options.samplesFolder) await addSamples(context, options.samplesFolder).catch(options.log)
  const handlers = withMending(createHandlers(context), () => {
    rebuildSearchIndex(database, basename(libraryPath))
    logMended()
  })
  return {
    handlers,
    dispatch: createDispatch(handlers, options.log),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    backUpDaily: () =>
      backUpDaily(context).catch((error) => {
        // Whoever closes the library cuts the backup off.
        if (database.open) options.log(error)
      }),
    close: () => {
      clearance.close()
      fileReaders?.close()
      database.close()
      if (fileKey) removeOpenedCopies(libraryPath)
    },
  }
}
