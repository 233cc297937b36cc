import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { annotatedCopy } from '../../core/export/annotated-copy.ts'
import { exportLine, headLines } from '../../core/export/article-head.ts'
import type { ExportInput } from '../../core/export/export-input.ts'
import { legalText } from '../../core/export/legal-text.ts'
import { notClearedLine } from '../../core/export/not-cleared-line.ts'
import { protectionWarning } from '../../core/export/source-list.ts'
import { docxDetached, docxFacts, docxSources, styledParagraph } from './docx-apparatus.ts'
import { docxBlocks, docxParagraphs } from './docx-body.ts'
import { docxComments } from './docx-comments.ts'
import { withCustomPart } from './docx-custom-part.ts'
import { docxNumbering } from './docx-lists.ts'
import { docxStyles } from './docx-style.ts'

const styledLines = (style: string, lines: readonly string[]): readonly Paragraph[] =>
  lines.filter((line) => line !== '').map((line) => styledParagraph(style, line))

/**
 * Writes an article as a Word document: the copy with a comment on each annotation's words, what is no longer in the
 * text, the sources and what statements rest on, and the records themselves, for when it comes back. The clean copy is
 * the text alone.
 */
export const docxExport = async (input: ExportInput): Promise<Uint8Array> => {
  const { records, ledger, annotated, editor, exportedAt } = input
  const copy = annotatedCopy(records, annotated)
  const { article } = copy
  const blocks = docxBlocks(copy)
  const comments = docxComments(copy, ledger)
  const title = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(legalText(article.headline))] })
  const document = new Document({
    title: legalText(article.headline),
    creator: legalText(editor),
    description: annotated ? 'Annotated copy' : 'Clean copy',
    styles: docxStyles(article.language),
    numbering: docxNumbering(blocks),
    comments: { children: comments.comments },
    sections: [
      {
        children: [
          ...styledLines('Warning', [notClearedLine(input), protectionWarning(copy)]),
          ...(article.headline === '' ? [] : [title]),
          ...styledLines('Head', headLines(article)),
          ...docxParagraphs(blocks, comments),
          ...docxDetached(copy),
          ...docxSources(copy),
          ...docxFacts(copy),
          ...styledLines('Small', annotated ? ['', exportLine(editor, exportedAt)] : []),
        ],
      },
    ],
  })
  const written = new Uint8Array(await Packer.toBuffer(document))
  if (!annotated) return written
  return withCustomPart(
    written,
    records,
    comments.comments.flatMap(({ author }) => author ?? []),
  )
}
