import type { Notice } from '../core/api.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { articleHandlers } from './handlers/articles.ts'
import { changesHandlers } from './handlers/changes.ts'
import type { Context } from './handlers/context.ts'
import { deskHandlers } from './handlers/desk.ts'
import { evidenceFileHandlers } from './handlers/evidence-files.ts'
import { exportHandlers } from './handlers/exports.ts'
import { createFileTokens } from './handlers/file-tokens.ts'
import type { Handlers } from './handlers/handlers.ts'
import { historyHandlers } from './handlers/history.ts'
import { importHandlers } from './handlers/imports.ts'
import { ledgerHandlers } from './handlers/ledger.ts'
import { libraryHandlers } from './handlers/library.ts'
import { addSamples } from './handlers/samples.ts'
import { searchHandlers } from './handlers/search.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { sourceHandlers } from './handlers/sources.ts'
import { windowHandlers } from './handlers/window.ts'
import type { Ports } from './ports.ts'
import { openLibrary } from './store/open-library.ts'

export interface AppOptions {
  /** The library file; made where there is none. */
  readonly libraryPath: string
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
}

/** An open library with its door. */
export interface App {
  readonly handlers: Handlers
  readonly dispatch: Dispatch
  /** @returns ends the subscription */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
  readonly close: () => void
}

const handlersFor = (context: Context): Handlers => ({
  ...libraryHandlers(context),
  ...settingsHandlers(context),
  ...deskHandlers(context),
  ...articleHandlers(context),
  ...importHandlers(context),
  ...changesHandlers(context),
  ...historyHandlers(context),
  ...ledgerHandlers(context),
  ...sourceHandlers(context),
  ...searchHandlers(context),
  ...evidenceFileHandlers(context),
  ...exportHandlers(context),
  ...windowHandlers(context),
})

/**
 * Opens a library and everything that works on it.
 * @throws AttestError where the library cannot be opened; its file is left as it was
 */
export const createApp = async (options: AppOptions): Promise<App> => {
  const { libraryPath, clock, newId, appVersion, userName } = options
  const { database, isNew } = openLibrary(libraryPath)
  const listeners = new Set<(notice: Notice) => void>()
  const context: Context = {
    database,
    libraryPath,
    clock,
    newId,
    ports: options.ports ?? {},
    fileTokens: createFileTokens(newId),
    appVersion,
    userName,
    tellChanged: (articleIds) => {
      for (const listener of listeners) listener({ type: 'changed', articleIds })
    },
  }
  if (isNew && options.samplesFolder) await addSamples(context, options.samplesFolder)
  const handlers = handlersFor(context)
  return {
    handlers,
    dispatch: createDispatch(handlers, options.log),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => void database.close(),
  }
}
