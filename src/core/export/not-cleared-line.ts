import type { ExportInput } from './export-input.ts'

/** The line over an annotated export of an article that is not cleared; empty over any other. */
export const notClearedLine = ({ annotated, notCleared }: Pick<ExportInput, 'annotated' | 'notCleared'>): string =>
  annotated && notCleared !== '' ? `Not cleared for publication: ${notCleared}.` : ''

/** Whether an article is cleared, for a field of its own. */
export const clearanceInWords = (notCleared: string): string =>
  notCleared === '' ? 'Cleared' : `Not cleared: ${notCleared}`
