import type { KillTest } from './kill-test.ts'
import { whileBackingUp } from './while-backing-up.ts'
import { whileChangingPassphrase } from './while-changing-passphrase.ts'
import { whileExporting } from './while-exporting.ts'
import { whileImporting } from './while-importing.ts'
import { whileMigrating } from './while-migrating.ts'
import { whileSaving } from './while-saving.ts'

/** Every kind of work a program is killed at. */
export const killTests: readonly KillTest[] = [
  whileSaving,
  whileMigrating,
  whileImporting,
  whileBackingUp,
  whileExporting,
  whileChangingPassphrase,
]
