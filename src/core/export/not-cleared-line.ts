import type { ExportInput } from './export-input.ts'

/** The line over an annotated export of an article that is not cleared; empty over any other. */
export const notClearedLine = ({ annotated, notCleared }: Pick<ExportInput, 'annotated' | 'notCleared'>): string =>
  annotated && notCleared !== '' ? `Not cleared for publication: ${notCleared}.` : ''
