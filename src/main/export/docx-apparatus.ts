import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { AnnotatedCopy, NumberedAnnotation } from '../../core/export/annotated-copy.ts'
import { summaryLines } from '../../core/export/annotation-summary.ts'
import { legalText, oneLine } from '../../core/export/legal-text.ts'
import { sourceCells, sourceColumns, sourceList } from '../../core/export/source-list.ts'
import { wordsOf } from '../../core/model/annotation.ts'

/** A paragraph of plain text in a style of the document. */
export const styledParagraph = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(legalText(text))] })

const heading = (text: string): Paragraph => new Paragraph({ style: 'ApparatusHeading', children: [new TextRun(text)] })

const detachedItem = ({ pieces, summary }: NumberedAnnotation): readonly Paragraph[] => [
  new Paragraph({
    style: 'Apparatus',
    keepNext: true,
    children: [new TextRun(legalText(`“${oneLine(wordsOf(pieces))}”`))],
  }),
  ...summaryLines(summary).map((line) => styledParagraph('Small', line)),
]

/** The annotations whose words are no longer in the text. */
export const docxDetached = (copy: AnnotatedCopy): readonly Paragraph[] =>
  copy.detached.length === 0 ? [] : [heading('No longer in the text'), ...copy.detached.flatMap(detachedItem)]

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'DDD8CE' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none }

const row = (cells: readonly string[], isHeader: boolean, widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column] ?? 10, type: WidthType.PERCENTAGE },
          margins: { top: 40, bottom: 40, left: 0, right: 100 },
          children: [
            new Paragraph({ style: 'Small', children: [new TextRun({ text: legalText(text), bold: isHeader })] }),
          ],
        }),
    ),
  })

/** A table under its heading; nothing where it has no rows. @param widths the columns' shares of the page, in per cent */
const table = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): readonly (Paragraph | Table)[] => {
  if (rows.length === 0) return []
  const all = [row(columns, true, widths), ...rows.map((cells) => row(cells, false, widths))]
  return [heading(title), new Table({ rows: all, borders, width: { size: 100, type: WidthType.PERCENTAGE } })]
}

/** The list of sources under its heading. */
export const docxSources = (copy: AnnotatedCopy): readonly (Paragraph | Table)[] =>
  table('Sources', sourceColumns, sourceList(copy).map(sourceCells), [28, 14, 18, 20, 13, 7])

/** Evidence and requests, statement by statement, under their heading. */
export const docxFacts = (copy: AnnotatedCopy): readonly (Paragraph | Table)[] =>
  table(
    'Evidence and requests',
    ['No.', 'Words', 'State', 'Rests on'],
    [...copy.byId.values()].flatMap(({ number, pieces, summary }) =>
      [...summary.evidence, ...summary.requests].map(({ full, link }) => [
        String(number),
        oneLine(wordsOf(pieces)),
        summary.heading,
        [full, link].filter((part) => part !== '').join(' '),
      ]),
    ),
    [6, 34, 14, 46],
  )
