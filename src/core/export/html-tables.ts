import { wordsOf } from '../model/annotation.ts'
import type { LedgerRow } from '../model/ledger.ts'
import type { AnnotatedCopy } from './annotated-copy.ts'
import { icon } from './html-icon.ts'
import { capitalised, dayInWords } from './in-words.ts'
import { oneLine } from './legal-text.ts'
import { type Markup, markup } from './markup.ts'
import { sourceCells, sourceColumns, sourceList } from './source-list.ts'
import { stateLook } from '../model/state-look.ts'

/** A table whose rows become cards on a narrow screen: each cell carries the title of its column. */
const table = (id: string, title: string, columns: readonly string[], rows: readonly (readonly Markup[])[]): Markup => {
  const header = columns.map((column) => markup`<th scope="col">${column}</th>`)
  const cell = (content: Markup, column: number) =>
    content.html === '' ? markup`<td></td>` : markup`<td data-column="${columns[column] ?? ''}">${content}</td>`
  return markup`
<section class="${id}" lang="en" dir="ltr" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<table>
<thead><tr>${header}</tr></thead>
<tbody>${rows.map(
    (cells) => markup`
<tr>${cells.map(cell)}</tr>`,
  )}
</tbody>
</table>
</section>`
}

const text = (content: string): Markup => (content === '' ? markup`` : markup`<bdi>${content}</bdi>`)

/** The sources the article names. */
export const sourceTable = (copy: AnnotatedCopy): Markup | null => {
  const sources = sourceList(copy)
  if (sources.length === 0) return null
  return table(
    'sources',
    'Sources',
    sourceColumns,
    sources.map((source) => sourceCells(source).map(text)),
  )
}

const ledgerColumns = ['No.', 'Words', 'Source', 'How', 'State', 'Evidence', 'Requests', 'Last change']

const howOf = ({ annotation, cueWords }: LedgerRow): string =>
  [annotation.manner ?? annotation.kind, oneLine(cueWords), annotation.attribution.channel]
    .filter((part) => part !== '')
    .join(' · ')

const ledgerCells = (row: LedgerRow, copy: AnnotatedCopy): readonly Markup[] => {
  const { annotation } = row
  const number = copy.byId.get(annotation.id)?.number
  return [
    number === undefined ? text('') : markup`<a href="#note-${number}">${number}</a>`,
    text(oneLine(wordsOf(annotation.pieces))),
    text(row.sourceName + (row.relayedByName === '' ? '' : ` via ${row.relayedByName}`)),
    text(howOf(row)),
    markup`<span class="badge is-${annotation.state}">${icon(annotation.state)}${stateLook[annotation.state].label}</span>`,
    text(row.evidenceCount === 0 ? '' : String(row.evidenceCount)),
    text(row.requests.map(capitalised).join(', ')),
    text(`${row.lastChangeBy}, ${dayInWords(row.lastChangeAt.slice(0, 10))}`),
  ]
}

/** The article's ledger. */
export const ledgerTable = (rows: readonly LedgerRow[], copy: AnnotatedCopy): Markup | null =>
  rows.length === 0
    ? null
    : table(
        'ledger',
        'Ledger',
        ledgerColumns,
        rows.map((row) => ledgerCells(row, copy)),
      )
