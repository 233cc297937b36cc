import type { TrackedChanges } from '../../core/model/import-options.ts'
import { type ChangeCounts, changeNote } from './change-notes.ts'
import type { ImportedNote } from './copy.ts'
import { noteEdgeHtml } from './note-edge.ts'
import { rtfDate, type RtfState } from './rtf-state.ts'

type Kind = 'inserted' | 'deleted'

/** Follows which tracked change the words of an RTF file belong to. */
export class RtfChanges {
  readonly notes: ImportedNote[] = []
  readonly authors: string[] = []
  private readonly choice: TrackedChanges
  private readonly found = { inserted: 0, deleted: 0 }
  private current = ''
  private openKey = ''

  constructor(choice: TrackedChanges) {
    this.choice = choice
  }

  get counts(): ChangeCounts {
    return this.found
  }

  /** Whether words with this state are not in the text, as chosen. */
  leavesOut({ inserted, deleted }: RtfState): boolean {
    return (deleted && this.choice === 'accepted') || (inserted && this.choice === 'rejected')
  }

  /** What stands before words with this state: the end of one change, the beginning of another. */
  before(state: RtfState): string {
    const kind: Kind | '' = state.deleted ? 'deleted' : state.inserted ? 'inserted' : ''
    const change = kind === '' ? '' : `${kind} ${state.changeAuthor} ${state.changeDate}`
    if (change === this.current) return ''
    this.current = change
    const ended = this.end()
    if (kind === '') return ended
    this.found[kind]++
    if (this.choice !== 'shown') return ended
    const note = changeNote(this.notes.length, {
      did: kind === 'deleted' ? 'Deleted' : 'Inserted',
      author: this.authors[state.changeAuthor] ?? '',
      date: rtfDate(state.changeDate),
    })
    this.notes.push(note)
    this.openKey = note.key
    return ended + noteEdgeHtml('start', note.key)
  }

  /** The end of the change that is open, if one is. */
  end(): string {
    const key = this.openKey
    this.openKey = ''
    return key === '' ? '' : noteEdgeHtml('end', key)
  }
}
