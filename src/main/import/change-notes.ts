import { checkLimit } from '../../core/model/import-limits.ts'
import type { TrackedChanges } from '../../core/model/import-options.ts'
import type { ImportedNote } from './copy.ts'
import { instantOf } from './instant-of.ts'
import { writtenBy } from '../../core/model/note-thread.ts'

/** A change somebody made, as the file tells it. */
export interface TrackedChange {
  /** “Inserted”, “Deleted”. */
  readonly did: string
  readonly author: string
  readonly date: string
}

/** @throws AttestError `too_large` where it is one note too many */
export const changeNote = (number: number, { did, author, date }: TrackedChange): ImportedNote => {
  checkLimit('importedNotes', number)
  const by = writtenBy({ author, date })
  return { key: `change-${number}`, author, at: instantOf(date), text: by === '' ? did : `${did}: ${by}` }
}

/** How many changes a document tracks. */
export interface ChangeCounts {
  readonly inserted: number
  readonly deleted: number
}

const told: Readonly<Record<TrackedChanges, string>> = {
  accepted: 'Tracked changes were taken as accepted',
  rejected: 'Tracked changes were taken as rejected',
  shown: 'Tracked changes are shown, each with a note, and what was deleted stands in the text',
}

/** What became of the changes, in a sentence; none where there are none. */
export const changesTold = (choice: TrackedChanges, { inserted, deleted }: ChangeCounts): readonly string[] =>
  inserted + deleted === 0 ? [] : [`${told[choice]}: ${inserted} inserted, ${deleted} deleted.`]
