import type { Migration } from '../migration.ts'
import { library } from './0001-library.ts'
import { dismissals } from './0002-dismissals.ts'
import { plainLetters } from './0003-plain-letters.ts'
import { waivers } from './0004-waivers.ts'
import { clearance } from './0005-clearance.ts'
import { anonymity } from './0006-anonymity.ts'
import { coveringIndexes } from './0007-covering-indexes.ts'
import { knownFiles } from './0008-known-files.ts'
import { desk } from './0009-desk.ts'
import { ledgerWords } from './0010-ledger-words.ts'

/** Every step, in order. A step that was released is never changed; a new one is added after it. */
export const migrations: readonly Migration[] = [
  library,
  dismissals,
  plainLetters,
  waivers,
  clearance,
  anonymity,
  coveringIndexes,
  knownFiles,
  desk,
  ledgerWords,
]

/** The library version this program writes. */
export const newestVersion = migrations.length
