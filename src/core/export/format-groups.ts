import type { ExportFormat } from '../api.ts'

/** Formats of statements rather than of copy: without annotations nothing is left of them. */
const ofStatements: ReadonlySet<ExportFormat> = new Set(['csv', 'xlsx', 'web-annotation', 'bundle'])

/** Whether the copy alone can be written in a format. */
export const hasCleanCopy = (format: ExportFormat): boolean => !ofStatements.has(format)
