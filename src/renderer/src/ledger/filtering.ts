import { createContext, use } from 'react'
import type { Output } from '../../../core/api.ts'
import type { LedgerFilter } from '../../../core/model/ledger.ts'
import type { NameOfSource } from './filter-words.ts'

/** What the filters are set to, what they can be set to, and how. */
export interface Filtering {
  readonly filter: LedgerFilter
  readonly facets: Output<'ledger.facets'> | undefined
  readonly nameOfSource: NameOfSource
  readonly onFilter: (filter: LedgerFilter) => void
}

/** Of the ledger around it: a filter is drawn anew with it, the heads of the columns are not. */
export const FilteringContext = createContext<Filtering | null>(null)

export const useFiltering = (): Filtering => {
  const filtering = use(FilteringContext)
  if (!filtering) throw new Error('useFiltering stands outside the ledger')
  return filtering
}
