import { ledgerCells, ledgerTitles } from '../../core/export/ledger-columns.ts'
import { type Markup, markup } from '../../core/export/markup.ts'
import type { LedgerRow } from '../../core/model/ledger.ts'
import type { Steps } from '../../core/steps.ts'
import { utf8 } from './utf8.ts'
import { zipInSteps } from './written-zip.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The longest text a cell of Excel holds, in UTF-16 units. */
const longestCell = 32_767

/** "A", "Z", "AA": a column's letters, from 0. */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** Excel reads `_x0041_` in text as a character: such words are written with their first letter so. */
const cellText = (text: string): string =>
  text
    .slice(0, longestCell)
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** Text is text in a spreadsheet's own format: nothing in it is ever taken for a formula. */
const cell = (value: string | number, reference: string, style: number): Markup => {
  if (value === '') return markup``
  if (typeof value === 'number') return markup`<c r="${reference}" s="${style}"><v>${value}</v></c>`
  return markup`<c r="${reference}" s="${style}" t="inlineStr"><is><t>${cellText(value)}</t></is></c>`
}

const row = (values: readonly (string | number)[], number: number, style: number): Markup =>
  markup`<row r="${number}">${values.map((value, column) => cell(value, `${lettersOf(column)}${number}`, style))}</row>`

/** In characters; words and remarks are long. */
const widthOf = (title: string): number =>
  title === 'Words' ? 60 : title === 'Remark' || title === 'Article' ? 32 : 14

/** How many rows are written at a step. */
const together = 50

/** The sheet in pieces. */
function* sheet(rows: readonly LedgerRow[], clearanceOf: (articleId: string) => string): Steps<readonly Uint8Array[]> {
  const last = `${lettersOf(ledgerTitles.length - 1)}${rows.length + 1}`
  const columns = ledgerTitles.map(
    (title, index) => markup`<col min="${index + 1}" max="${index + 1}" width="${widthOf(title)}" customWidth="1"/>`,
  )
  const head = markup`<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols>`
  const pieces = [
    utf8(`${declaration}<worksheet xmlns="${main}">${head.html}<sheetData>${row(ledgerTitles, 1, 1).html}`),
  ]
  for (let from = 0; from < rows.length; from += together) {
    const written = rows.slice(from, from + together).map((each, index) => {
      const values = ledgerCells(each, clearanceOf(each.annotation.articleId))
      return row(values, from + index + 2, 2).html
    })
    pieces.push(utf8(written.join('')))
    yield
  }
  return [...pieces, utf8(`</sheetData>${markup`<autoFilter ref="A1:${last}"/>`.html}</worksheet>`)]
}

/** Three looks: as it comes, bold for titles, and wrapped from the top for what may be long. */
const styles = markup`<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

const relation = (id: string, type: string, target: string): Markup =>
  markup`<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`

const part = ({ html }: Markup): readonly Uint8Array[] => [utf8(declaration + html)]

/**
 * Writes rows of the ledger, some at a step, as a spreadsheet (OOXML), one sheet with the columns of the CSV. The same
 * rows always give the same bytes.
 * @param clearanceOf whether an article is cleared, in words, by its id
 */
export function* ledgerXlsx(rows: readonly LedgerRow[], clearanceOf: (articleId: string) => string): Steps<Uint8Array> {
  return yield* zipInSteps({
    '[Content_Types].xml': part(
      markup`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': part(
      markup`<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': part(
      markup`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ledger" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      markup`<Relationships xmlns="${packageRelations}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': yield* sheet(rows, clearanceOf),
    'xl/styles.xml': part(styles),
  })
}
