import { articleHandlers } from './articles.ts'
import { backupHandlers } from './backups.ts'
import { changesHandlers } from './changes.ts'
import type { Context } from './context.ts'
import { deskHandlers } from './desk.ts'
import { evidenceFileHandlers } from './evidence-files.ts'
import { exportProfileHandlers } from './export-profiles.ts'
import { exportHandlers } from './exports.ts'
import type { Handlers } from './handlers.ts'
import { historyHandlers } from './history.ts'
import { houseRulesHandlers } from './house-rules.ts'
import { importHandlers } from './imports.ts'
import { ledgerHandlers } from './ledger.ts'
import { libraryHandlers } from './library.ts'
import { logHandlers } from './log.ts'
import { searchHandlers } from './search.ts'
import { settingsHandlers } from './settings.ts'
import { sourceHandlers } from './sources.ts'
import { windowHandlers } from './window.ts'

/** The handler of every command of the contract. */
export const createHandlers = (context: Context): Handlers => ({
  ...libraryHandlers(context),
  ...backupHandlers(context),
  ...logHandlers(context),
  ...settingsHandlers(context),
  ...houseRulesHandlers(context),
  ...deskHandlers(context),
  ...articleHandlers(context),
  ...importHandlers(context),
  ...changesHandlers(context),
  ...historyHandlers(context),
  ...ledgerHandlers(context),
  ...sourceHandlers(context),
  ...searchHandlers(context),
  ...evidenceFileHandlers(context),
  ...exportProfileHandlers(context),
  ...exportHandlers(context),
  ...windowHandlers(context),
})
