import type { ArticleRecords, ExportFormat } from '../api.ts'
import type { LedgerRow } from '../model/ledger.ts'

/** All that an export is made of. The same input always gives the same text. */
export interface ExportInput {
  readonly records: ArticleRecords
  /** The article's rows of the ledger, in reading order. */
  readonly ledger: readonly LedgerRow[]
  readonly format: ExportFormat
  /** false: the clean copy, with nothing from the desk in it. The ledger (`csv`) is written either way. */
  readonly annotated: boolean
  /** What is open in an article that is not cleared, in words; empty where it is cleared. */
  readonly notCleared: string
  /** When the export is made: an instant in UTC, ISO 8601 with milliseconds. */
  readonly exportedAt: string
  /** Who makes it. */
  readonly editor: string
}
