import { wordsOf } from '../model/annotation.ts'
import type { LedgerRow } from '../model/ledger.ts'
import { capitalised } from './in-words.ts'
import { legalText, oneLine } from './legal-text.ts'
import { stateLook } from '../model/state-look.ts'

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

/** What a spreadsheet may take for a formula: an operator in front, also in full width, or after white space. */
const formula = /^\s*[=+\-@＝＋－＠\t\r\n]/

/** Excel reads a CSV file as UTF-8 only where it begins with this. */
const byteOrderMark = '\ufeff'

const field = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const text = legalText(value)
  const safe = formula.test(text) ? `'${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (fields: readonly (string | number)[]): string => `${fields.map(field).join(',')}\r\n`

/**
 * Writes rows of the ledger as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark), with a header row. A text that a
 * spreadsheet might run as a formula gets an apostrophe in front. Start and end are UTF-16 offsets into the article's
 * plain text, end exclusive.
 * @param clearanceOf whether an article is cleared, in words, by its id: the last column
 */
export const ledgerCsv = (rows: readonly LedgerRow[], clearanceOf: (articleId: string) => string): string => {
  const header = line([...columns.map(([title]) => title), 'Clearance'])
  const lines = rows.map((row) =>
    line([...columns.map(([, cell]) => cell(row)), clearanceOf(row.annotation.articleId)]),
  )
  return byteOrderMark + header + lines.join('')
}
