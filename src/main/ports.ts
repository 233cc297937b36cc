import type { Restored } from '../core/model/backup.ts'
import type { Protected, Protection } from '../core/model/passphrase.ts'

/** What the library's code needs from the shell it runs in; the window gives all of it, the command line some. */
export interface Ports {
  /** Asks the user for files; gives their paths, none when cancelled. */
  readonly chooseFiles: (purpose: 'article' | 'evidence' | 'annotations') => Promise<readonly string[]>
  /** Asks for a folder; null when cancelled. */
  readonly chooseFolder: () => Promise<string | null>
  /** Asks where to save; null when cancelled. `name` is the file name proposed. */
  readonly chooseSavePath: (name: string) => Promise<string | null>
  /** Prints self-contained HTML to PDF. */
  readonly printPdf: (html: string) => Promise<Uint8Array>
  readonly revealFile: (path: string) => Promise<void>
  readonly openFile: (path: string) => Promise<void>
  readonly openLink: (address: string) => Promise<void>
  /** Closes the library, and puts the backup with this name in its place. */
  readonly restoreBackup: (name: string) => Promise<Restored>
  /** Closes the library, and gives it another passphrase, or none. */
  readonly protectLibrary: (protection: Protection) => Promise<Protected>
  /** Closes the library and forgets its key. */
  readonly lockLibrary: () => void
  readonly closeWindow: () => void
}
