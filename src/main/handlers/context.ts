import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { CommandName } from '../../core/api.ts'
import { AttestError } from '../../core/errors.ts'
import type { TellStep } from '../../core/model/import-step.ts'
import type { Ports } from '../ports.ts'
import type { FileTokens } from './file-tokens.ts'
import type { Handlers } from './handlers.ts'
import type { FileReaders } from './import-many/file-readers.ts'

/** What every handler works with. */
export interface Context {
  readonly database: Database
  /** The library file. */
  readonly libraryPath: string
  /** What the evidence files of a confidential library are sealed with; null where it is not confidential. */
  readonly fileKey: Buffer | null
  readonly clock: () => Date
  /** Makes a new UUID in lower case. */
  readonly newId: () => string
  readonly ports: Partial<Ports>
  readonly fileTokens: FileTokens
  readonly appVersion: string
  /** Who is at the machine, until an editor gives a name. */
  readonly userName: string
  /** The program that reads large files in a thread; null where there is none. */
  readonly importWorker: string | null
  /** Reads many files side by side; null where there are no threads for it. */
  readonly fileReaders: FileReaders | null
  /** Has articles checked that were changed, once nothing else is going on. */
  readonly wakeClearance: () => void
  /** Tells the window how far the file at hand has got. */
  readonly tellStep: TellStep
  /** Tells the window that something was written, with the articles it belongs to. */
  readonly tellChanged: (articleIds: readonly string[]) => void
}

/** The handlers of one feature. */
export type HandlersOf<Name extends CommandName> = Pick<Handlers, Name>

/**
 * What the shell gives under this name.
 * @throws AttestError `needs_window` where there is no window
 */
export const portOf = <Name extends keyof Ports>(context: Context, name: Name): Ports[Name] => {
  const port = context.ports[name] as Ports[Name] | undefined
  if (!port) throw new AttestError('needs_window', 'This needs the window. Start Attest and do it there.')
  return port
}
