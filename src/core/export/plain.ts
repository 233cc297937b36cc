import { wordsOf } from '../model/annotation.ts'
import { annotatedCopy, type NumberedAnnotation, numberedPieces } from './annotated-copy.ts'
import { type AnnotatedRun, annotatedRuns } from './annotated-runs.ts'
import { summaryLines } from './annotation-summary.ts'
import { exportLine, headLines } from './article-head.ts'
import { type CopyBlock, copyBlocks } from './copy-blocks.ts'
import type { ExportInput } from './export-input.ts'
import { legalText, oneLine } from './legal-text.ts'
import { notClearedLine } from './not-cleared-line.ts'
import { protectionWarning } from './source-list.ts'

const runText = (run: AnnotatedRun, numberOf: (id: string) => number): string =>
  run.text + run.ends.map(({ id }) => `[${numberOf(id)}]`).join('')

const blockText = ({ item, runs }: CopyBlock, numberOf: (id: string) => number): string => {
  const text = runs.map((run) => runText(run, numberOf)).join('')
  if (!item) return text
  const indent = '  '.repeat(item.depth)
  const bullet = item.ordered ? `${item.number}. ` : '- '
  return indent + (item.first ? bullet : ' '.repeat(bullet.length)) + text
}

const noteText = ({ number, summary }: NumberedAnnotation): string =>
  summaryLines(summary)
    .map((line, index) => (index === 0 ? `[${number}] ${line}` : `    ${line}`))
    .join('\n')

const detachedText = (item: NumberedAnnotation): string =>
  `${noteText(item)}\n    Words: “${oneLine(wordsOf(item.pieces))}”`

const section = (title: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [title, ...parts]

/** Writes an article as plain text: the copy alone, or with numbered notes after it. Blocks are parted by an empty line. */
export const plainExport = (input: ExportInput): string => {
  const { records, annotated, editor, exportedAt } = input
  const copy = annotatedCopy(records, annotated)
  const numberOf = (id: string) => copy.byId.get(id)?.number ?? 0
  const blocks = copyBlocks(copy.body, annotatedRuns(copy.body, copy.plain, numberedPieces(copy)))
  const parts = [
    notClearedLine(input),
    protectionWarning(copy),
    copy.article.headline,
    headLines(copy.article).join('\n'),
    ...blocks.map((block) => blockText(block, numberOf)),
    ...section('NOTES', copy.attached.map(noteText)),
    ...section('NO LONGER IN THE TEXT', copy.detached.map(detachedText)),
    annotated ? exportLine(editor, exportedAt) : '',
  ]
  return `${legalText(parts.filter((part) => part.trim() !== '').join('\n\n'))}\n`
}
