/** What one person wrote in a note that is a thread of several; `author` and `date` are empty where a file has none. */
export interface NoteAnswer {
  readonly author: string
  /** `2026-02-02T10:00`, the clock on the wall where it was written. */
  readonly date: string
  readonly words: string
}

/** A note as a thread: what it begins with, and the answers to that. */
export interface NoteThread {
  /** Its lines before the first answer, with who wrote them where they say so. */
  readonly opening: string
  readonly answers: readonly NoteAnswer[]
  readonly isResolved: boolean
}

/** How a note whose comment was resolved ends. */
export const resolvedLine = 'Resolved.'

/** “Ana Leduc, 2026-02-02 10:00: ”, with what follows it. */
const answerStart = /^(.{1,300}?), (\d{4}-\d\d-\d\d) (\d\d:\d\d): ?(.*)$/

/** A line that says who wrote it and when, in its parts; null for any other. */
export const writtenLine = (line: string): NoteAnswer | null => {
  const [, author, day, time, words = ''] = answerStart.exec(line) ?? []
  if (author === undefined || Number.isNaN(Date.parse(`${day}T${time}Z`))) return null
  return { author, date: `${day}T${time}`, words }
}

/**
 * Reads a note as the thread it may have come in as: an answer begins with a line that says who wrote it and when, and
 * goes on to the next such line.
 */
export const threadOfNote = (note: string): NoteThread => {
  const all = note.split('\n')
  const isResolved = all.length > 1 && all.at(-1) === resolvedLine
  const lines = isResolved ? all.slice(0, -1) : all
  const opening: string[] = []
  const answers: NoteAnswer[] = []
  for (const [index, line] of lines.entries()) {
    const answer = index > 0 ? writtenLine(line) : null
    const last = answers.at(-1)
    if (answer) answers.push(answer)
    else if (last) answers[answers.length - 1] = { ...last, words: `${last.words}\n${line}` }
    else opening.push(line)
  }
  return { opening: opening.join('\n'), answers, isResolved }
}

/** “Ana Leduc, 2026-02-02 10:00”; empty where nothing is known. */
export const writtenBy = ({ author, date }: Omit<NoteAnswer, 'words'>): string => {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(date) ?? []
  return [author.trim(), day ? `${day} ${time}` : ''].filter((part) => part !== '').join(', ')
}

/** What somebody wrote in a comment, after who it was and when; `writtenLine` reads its first line. */
export const noteLine = (answer: NoteAnswer): string =>
  [writtenBy(answer), answer.words].filter((part) => part !== '').join(': ')
