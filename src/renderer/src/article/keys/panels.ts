import type { FindingsAsk } from '../findings/findings-ask.ts'
import type { InspectorPart } from '../inspector/inspector-part.ts'
import type { SuggestionDialog } from '../suggestions/suggestion-dialog.ts'

/** What actions open beside or over the copy. */
export interface Panels {
  readonly inspect: (part: InspectorPart) => void
  readonly find: () => void
  readonly export: () => void
  readonly detached: () => void
  readonly annotations: () => void
  readonly ledger: () => void
  readonly suggestions: (dialog: SuggestionDialog) => void
  readonly findings: (ask: FindingsAsk) => void
  readonly say: (message: string) => void
}
