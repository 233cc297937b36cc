import { wordsOf } from '../model/annotation.ts'
import { annotatedCopy, type NumberedAnnotation, numberedPieces } from './annotated-copy.ts'
import { annotatedRuns } from './annotated-runs.ts'
import { summaryLine, summaryLines } from './annotation-summary.ts'
import { exportLine, headLines } from './article-head.ts'
import type { ExportInput } from './export-input.ts'
import { markdownBody } from './markdown-body.ts'
import { markdownLine } from './markdown-escape.ts'
import { notClearedLine } from './not-cleared-line.ts'
import { protectionWarning, sourceCells, sourceColumns, sourceList } from './source-list.ts'

/** A footnote: one paragraph, so that it reads as well where footnotes are not known. */
const footnote = ({ number, summary }: NumberedAnnotation): string =>
  `[^${number}]: ${summaryLines(summary).map(markdownLine).join('\\\n    ')}`

const detachedItem = (item: NumberedAnnotation): string =>
  `- “${markdownLine(wordsOf(item.pieces))}” – ${markdownLine(summaryLine(item.summary))}`

const tableRow = (cells: readonly string[]): string => `| ${cells.map(markdownLine).join(' | ')} |`

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [tableRow(columns), `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map(tableRow)].join('\n')

const section = (title: string, content: string): string => (content === '' ? '' : `## ${title}\n\n${content}`)

/**
 * Writes an article as CommonMark. Annotations are footnotes in the common `[^1]` notation, all pieces of one
 * annotation with the same number; what is no longer in the text and the sources follow the copy.
 */
export const markdownExport = (input: ExportInput): string => {
  const { records, annotated, editor, exportedAt } = input
  const copy = annotatedCopy(records, annotated)
  const numberOf = (id: string) => copy.byId.get(id)?.number ?? 0
  const warnings = [notClearedLine(input), protectionWarning(copy)].filter((line) => line !== '')
  const sources = sourceList(copy)
  const parts = [
    ...warnings.map((warning) => `**${markdownLine(warning)}**`),
    copy.article.headline === '' ? '' : `# ${markdownLine(copy.article.headline)}`,
    headLines(copy.article).map(markdownLine).join('\\\n'),
    markdownBody(copy.body, annotatedRuns(copy.body, copy.plain, numberedPieces(copy)), numberOf),
    section('No longer in the text', copy.detached.map(detachedItem).join('\n')),
    sources.length === 0 ? '' : section('Sources', table(sourceColumns, sources.map(sourceCells))),
    annotated ? `*${markdownLine(exportLine(editor, exportedAt))}*` : '',
    copy.attached.map(footnote).join('\n\n'),
  ]
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`
}
