import type { LedgerFilter } from '../../core/model/ledger.ts'
import type { Mode } from './article/editor/annotate-mode.ts'
import type { LedgerView } from './ledger/ledger-view.ts'

/** Where the selection stood: positions in the document, and whether one was writing. */
export interface Standing {
  readonly anchor: number
  readonly head: number
  readonly mode: Mode
}

/** Where in an article to go: an annotation, UTF-16 offsets into its plain text, or where the selection stood. */
export type Place = { readonly annotationId: string } | { readonly start: number; readonly end: number } | Standing

export type Screen =
  | { readonly name: 'desk' }
  | { readonly name: 'article'; readonly id: string; readonly place?: Place }
  | { readonly name: 'ledger'; readonly filter?: LedgerFilter; readonly view?: LedgerView }
  | { readonly name: 'sources'; readonly id?: string }
  | { readonly name: 'waiting' }
  | { readonly name: 'settings' }
