import { checkLimit } from '../../core/model/import-limits.ts'
import type { BodyMark, BodyNode } from './copy.ts'

const markOf = (key: string): BodyMark => ({ type: 'annotation', attrs: { id: key } })

/** The imported notes that are open while a body is written. */
export class NoteMarks {
  private readonly marks = new Map<string, BodyMark>()
  private readonly written = new Set<string>()
  private runs = 0

  open(key: string): void {
    this.marks.set(key, markOf(key))
  }

  /** @returns whether words were written under it, or it was not open */
  close(key: string): boolean {
    return !this.marks.delete(key) || this.written.has(key)
  }

  /** The marks of a text: its own, and those of the notes over it. @throws AttestError `too_large` */
  over(marks: readonly BodyMark[], text: string): readonly BodyMark[] {
    if (this.marks.size === 0) return marks
    this.runs += this.marks.size
    checkLimit('notedRuns', this.runs)
    if (/\S/.test(text)) for (const key of this.marks.keys()) this.written.add(key)
    return [...marks, ...this.marks.values()]
  }
}

/** The words of a paragraph so far, the last of them under a note; as they were where there is none. */
export const withMarkedWord = (inline: readonly BodyNode[], key: string): BodyNode[] => {
  const last = inline.at(-1)
  const word = /\S+\s*$/.exec(last?.text ?? '')
  if (!last?.text || !word) return [...inline]
  const before = last.text.slice(0, word.index)
  const marked = { ...last, text: word[0], marks: [...(last.marks ?? []), markOf(key)] }
  return [...inline.slice(0, -1), ...(before === '' ? [] : [{ ...last, text: before }]), marked]
}
