import type { LedgerRow } from '../../../core/model/ledger.ts'

/** The source of a row by name. Its lack is marked on a quote; a claim may stand on evidence alone. */
export const SourceName = ({ row }: { readonly row: LedgerRow }) =>
  row.sourceName ? (
    <span>{row.sourceName}</span>
  ) : (
    <span className={row.annotation.kind === 'claim' ? 'faint' : 'ledger-missing'}>no source</span>
  )
