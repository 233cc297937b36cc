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
/** Those of them that are tables: the ledger of all articles goes out in these. */
export const ledgerFormats = ['xlsx', 'csv'] as const

export type ExportFormat = (typeof exportFormats)[number]
