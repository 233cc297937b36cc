import { threadOfNote } from '../model/note-thread.ts'
import type { NumberedAnnotation } from './annotated-copy.ts'
import { summaryLines } from './annotation-summary.ts'
import { oneLine } from './legal-text.ts'

/** What a comment on an annotation says; of a thread, what it begins with: its answers are comments of their own. */
export const commentLines = ({ annotation, summary }: NumberedAnnotation): readonly string[] =>
  summaryLines(summary.isNote ? { ...summary, note: oneLine(threadOfNote(annotation.note).opening) } : summary)
