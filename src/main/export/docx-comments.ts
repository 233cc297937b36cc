import { CommentRangeEnd, CommentRangeStart, CommentReference, type ICommentOptions, Paragraph, TextRun } from 'docx'
import type { AnnotatedCopy, NumberedAnnotation } from '../../core/export/annotated-copy.ts'
import type { RunPiece } from '../../core/export/annotated-runs.ts'
import { attributionLine } from '../../core/export/annotation-summary.ts'
import { commentLines } from '../../core/export/comment-lines.ts'
import { legalText } from '../../core/export/legal-text.ts'
import type { LedgerRow } from '../../core/model/ledger.ts'
import { type NoteAnswer, threadOfNote } from '../../core/model/note-thread.ts'
import { isSettled } from '../../core/model/state.ts'

/** The comments of a document, and the marks that tie each of them to its words. */
export interface DocxComments {
  readonly comments: readonly ICommentOptions[]
  /** What stands before the first of a piece's words. */
  readonly opening: (piece: RunPiece) => readonly CommentRangeStart[]
  /** What stands behind the last of them. */
  readonly closing: (piece: RunPiece) => readonly (CommentRangeEnd | TextRun)[]
}

/**
 * `docx` writes which comments are resolved only where one answers another. A parent that does not exist has it write
 * that part of the file, with no answer in it.
 */
const noParent = -1

/** "R. Imhof" gives "RI"; at most three letters. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s.-]+/)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('')
    .slice(0, 3)

const paragraph = (line: string): Paragraph =>
  new Paragraph({ style: 'CommentText', children: [new TextRun(legalText(line))] })

/** Word's comments lie on one stretch each: of an annotation in pieces, the first comment says all, the others what they belong to. */
const linesOf = (item: NumberedAnnotation, index: number): readonly string[] => {
  const { number, pieces, summary } = item
  const lines = commentLines(item)
  if (pieces.length === 1) return lines
  const place = `Piece ${index + 1} of ${pieces.length}`
  const [first = '', ...rest] = lines
  return index === 0 ? [`${place} · ${first}`, ...rest] : [`${place} of note ${number} · ${attributionLine(summary)}`]
}

const answerComment = ({ author, date, words }: NoteAnswer, id: number, parentId: number): ICommentOptions => ({
  id,
  author: legalText(author),
  initials: initialsOf(author),
  date: new Date(`${date}:00Z`),
  children: words.split('\n').map(paragraph),
  parentId,
})

/**
 * Makes a comment for every piece of every annotation in the text, in reading order, and one for each answer in a note
 * that is a thread. Its author is who changed the annotation last, as the ledger says, that of an answer who wrote it; it
 * is resolved where the state is the outcome of a check, or where the thread was.
 */
export const docxComments = (copy: AnnotatedCopy, ledger: readonly LedgerRow[]): DocxComments => {
  const rows = new Map(ledger.map((row) => [row.annotation.id, row]))
  const numbers = new Map<string, readonly number[]>()
  const comments: ICommentOptions[] = []
  for (const item of copy.attached) {
    const { annotation, pieces, summary } = item
    const row = rows.get(annotation.id)
    const thread = threadOfNote(summary.isNote ? annotation.note : '')
    const author = legalText(row?.lastChangeBy || annotation.createdBy)
    for (let index = 0; index < pieces.length; index++) {
      const id = comments.length
      const answers = index === 0 ? thread.answers : []
      numbers.set(`${annotation.id} ${index}`, [id, ...answers.map((_, at) => id + 1 + at)])
      comments.push({
        id,
        author,
        initials: initialsOf(author),
        date: new Date(row?.lastChangeAt ?? annotation.changedAt),
        children: linesOf(item, index).map(paragraph),
        resolved: summary.isNote ? thread.isResolved : isSettled(annotation.state),
        parentId: noParent,
      })
      comments.push(...answers.map((answer, at) => answerComment(answer, id + 1 + at, id)))
    }
  }
  const numbersOf = ({ id, index }: RunPiece): readonly number[] => numbers.get(`${id} ${index}`) ?? []
  return {
    comments,
    opening: (piece) => numbersOf(piece).map((number) => new CommentRangeStart(number)),
    closing: (piece) =>
      numbersOf(piece).flatMap((number) => [
        new CommentRangeEnd(number),
        new TextRun({ style: 'CommentReference', children: [new CommentReference(number)] }),
      ]),
  }
}
