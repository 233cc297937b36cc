/** The forms an article goes out in. */
export const exportFormats = [
  'docx',
  'html',
  'pdf',
  'csv',
  'xlsx',
  'markdown',
  'json',
  'text',
  'web-annotation',
  'ninjs',
  'schema-org',
  'tei',
  'bundle',
] as const
export type ExportFormat = (typeof exportFormats)[number]
