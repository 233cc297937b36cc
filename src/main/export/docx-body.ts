import type { Mark } from '@tiptap/pm/model'
import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { isLinkAddress } from '../../core/document/extensions.ts'
import { type AnnotatedCopy, numberedPieces } from '../../core/export/annotated-copy.ts'
import { type AnnotatedRun, annotatedRuns } from '../../core/export/annotated-runs.ts'
import { type CopyBlock, copyBlocks } from '../../core/export/copy-blocks.ts'
import { legalText } from '../../core/export/legal-text.ts'
import type { DocxComments } from './docx-comments.ts'
import { listIndent, listLevel, listReference } from './docx-lists.ts'

/** A quotation's indent in twentieths of a point. */
const quoteIndent = 500

const firstStrong = /[\p{L}\p{N}]/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether text begins in a script that is written from right to left. */
const isRightToLeft = (text: string): boolean => rightToLeft.test(firstStrong.exec(text)?.[0] ?? '')

const linkOf = ({ node }: AnnotatedRun): string => {
  const address = String(node.marks.find(({ type }) => type.name === 'link')?.attrs.href ?? '')
  return isLinkAddress(address) ? legalText(address) : ''
}

const has = (marks: readonly Mark[], name: string): boolean => marks.some(({ type }) => type.name === name)

/** Only what is so is said: "not bold" in a heading would take its weight away. */
const textRun = (run: AnnotatedRun): TextRun => {
  if (!run.node.isText) return new TextRun({ break: 1 })
  return new TextRun({
    text: legalText(run.text),
    ...(has(run.node.marks, 'bold') ? { bold: true } : {}),
    ...(has(run.node.marks, 'italic') ? { italics: true } : {}),
    ...(isRightToLeft(run.text) ? { rightToLeft: true } : {}),
    ...(linkOf(run) === '' ? {} : { style: 'Hyperlink' }),
  })
}

const runChildren = (run: AnnotatedRun, comments: DocxComments): readonly ParagraphChild[] => [
  ...run.starts.flatMap(comments.opening),
  textRun(run),
  ...run.ends.flatMap(comments.closing),
]

interface LinkedRuns {
  readonly link: string
  readonly runs: AnnotatedRun[]
}

/** Runs that lead to the same address are one link, whatever annotations part them. */
const byLink = (runs: readonly AnnotatedRun[]): readonly LinkedRuns[] => {
  const groups: LinkedRuns[] = []
  for (const run of runs) {
    const link = linkOf(run)
    const last = groups.at(-1)
    if (last?.link === link) last.runs.push(run)
    else groups.push({ link, runs: [run] })
  }
  return groups
}

const paragraphChildren = (runs: readonly AnnotatedRun[], comments: DocxComments): readonly ParagraphChild[] =>
  byLink(runs).flatMap(({ link, runs: linked }) => {
    const children = linked.flatMap((run) => runChildren(run, comments))
    return link === '' ? children : [new ExternalHyperlink({ link, children })]
  })

const paragraphOf = ({ level, quoteDepth, item, runs }: CopyBlock, comments: DocxComments): Paragraph => {
  const quoted = quoteDepth * quoteIndent
  const indent = item && !item.first ? { left: listIndent(item.depth) + quoted } : { left: quoted }
  return new Paragraph({
    children: paragraphChildren(runs, comments),
    ...(isRightToLeft(runs.map(({ text }) => text).join('')) ? { bidirectional: true } : {}),
    ...(level === 0 ? {} : { heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 }),
    ...(item?.first ? { numbering: { reference: listReference(item.list), level: listLevel(item.depth) } } : {}),
    ...(indent.left > 0 ? { indent } : {}),
  })
}

/** The blocks of a copy that are to be paragraphs, and what they are made of. */
export const docxBlocks = (copy: AnnotatedCopy): readonly CopyBlock[] =>
  copyBlocks(copy.body, annotatedRuns(copy.body, copy.plain, numberedPieces(copy)))

/** Sets blocks as paragraphs, with their comments on exactly their words. */
export const docxParagraphs = (blocks: readonly CopyBlock[], comments: DocxComments): readonly Paragraph[] =>
  blocks.map((block) => paragraphOf(block, comments))
