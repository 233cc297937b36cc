import { wordsOf } from '../model/annotation.ts'
import type { LedgerRow } from '../model/ledger.ts'
import { stateLook } from '../model/state-look.ts'
import { capitalised } from './in-words.ts'
import { oneLine } from './legal-text.ts'

type Column = readonly [title: string, cell: (row: LedgerRow) => string | number]

const columns: readonly Column[] = [
  ['Article', ({ articleHeadline }) => articleHeadline],
  ['Slug', ({ articleSlug }) => articleSlug],
  ['Kind', ({ annotation }) => capitalised(annotation.kind)],
  ['Words', ({ annotation }) => oneLine(wordsOf(annotation.pieces))],
  ['Pieces', ({ annotation }) => annotation.pieces.length],
  ['Source', ({ sourceName }) => sourceName],
  ['Manner', ({ annotation }) => capitalised(annotation.manner ?? '')],
  ['Mention', ({ mentionWords }) => oneLine(mentionWords)],
  ['Cue', ({ cueWords }) => oneLine(cueWords)],
  ['Channel', ({ annotation }) => annotation.attribution.channel],
  ['Place', ({ annotation }) => annotation.attribution.place],
  ['Date', ({ annotation }) => annotation.attribution.date],
  ['Relayed by', ({ relayedByName }) => relayedByName],
  ['State', ({ annotation }) => stateLook[annotation.state].label],
  ['Evidence', ({ evidenceCount }) => evidenceCount],
  ['Requests', ({ requests }) => requests.map(capitalised).join(', ')],
  ['Remark', ({ annotation }) => oneLine(annotation.note)],
  ['In the text', ({ annotation }) => (annotation.detached ? 'No' : 'Yes')],
  ['Start', ({ annotation }) => annotation.pieces[0]?.start ?? ''],
  ['End', ({ annotation }) => annotation.pieces.at(-1)?.end ?? ''],
  ['Last change', ({ lastChangeAt }) => lastChangeAt],
  ['Changed by', ({ lastChangeBy }) => lastChangeBy],
]

/** The words over the columns of an exported ledger, in order. */
export const ledgerTitles: readonly string[] = [...columns.map(([title]) => title), 'Clearance']

/**
 * The cells of a row under `ledgerTitles`. Start and end are UTF-16 offsets into the article's plain text, end exclusive.
 * @param clearance whether its article is cleared, in words
 */
export const ledgerCells = (row: LedgerRow, clearance: string): readonly (string | number)[] => [
  ...columns.map(([, cell]) => cell(row)),
  clearance,
]
