import type { LedgerFilter } from '../../../core/model/ledger.ts'

export const LedgerScreen = (_: { readonly filter: LedgerFilter }) => null
