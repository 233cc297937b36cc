import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { AnnotatedCopy, NumberedAnnotation } from '../../core/export/annotated-copy.ts'
import { summaryLines } from '../../core/export/annotation-summary.ts'
import { legalText, oneLine } from '../../core/export/legal-text.ts'
import { sourceCells, sourceColumns, sourceList } from '../../core/export/source-list.ts'
import { wordsOf } from '../../core/model/annotation.ts'

/** A paragraph of plain text in a style of the document. */
export const styledParagraph = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(legalText(text))] })

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] })

const detachedItem = ({ pieces, summary }: NumberedAnnotation): readonly Paragraph[] => [
  new Paragraph({ keepNext: true, children: [new TextRun(legalText(`“${oneLine(wordsOf(pieces))}”`))] }),
  ...summaryLines(summary).map((line) => styledParagraph('Small', line)),
]

/** The annotations whose words are no longer in the text. */
export const docxDetached = (copy: AnnotatedCopy): readonly Paragraph[] =>
  copy.detached.length === 0 ? [] : [heading('No longer in the text'), ...copy.detached.flatMap(detachedItem)]

/** The shares of the page that the columns of the source list take, in per cent. */
const widths = [28, 14, 18, 20, 13, 7] as const

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'DDD8CE' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none }

const row = (cells: readonly string[], isHeader: boolean): TableRow =>
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

/** The list of sources under its heading. */
export const docxSources = (copy: AnnotatedCopy): readonly (Paragraph | Table)[] => {
  const sources = sourceList(copy)
  if (sources.length === 0) return []
  const rows = [row(sourceColumns, true), ...sources.map((source) => row(sourceCells(source), false))]
  return [heading('Sources'), new Table({ rows, borders, width: { size: 100, type: WidthType.PERCENTAGE } })]
}
