import type { Output } from '../../../core/api.ts'
import type { LedgerFilter } from '../../../core/model/ledger.ts'
import { FilterButton } from '../ui/FilterButton.tsx'
import { ColumnFilter } from './ColumnFilter.tsx'
import { type NameOfSource, wordsOfColumn } from './filter-words.ts'
import type { Column } from './ledger-columns.tsx'

/** What the filters are set to, what they can be set to, and how. */
export interface Filtering {
  readonly filter: LedgerFilter
  readonly facets: Output<'ledger.facets'> | undefined
  readonly nameOfSource: NameOfSource
  readonly onFilter: (filter: LedgerFilter) => void
}

interface ColumnFilterButtonProps {
  readonly column: Column
  readonly filtering: Filtering
  /** Names the column: it has no head of its own. */
  readonly isNamed?: boolean
}

/** The funnel of a column. */
export const ColumnFilterButton = ({ column: { id, label }, filtering, isNamed }: ColumnFilterButtonProps) => {
  const { filter, facets, nameOfSource, onFilter } = filtering
  return (
    <FilterButton
      label={id === 'quote' ? 'Kind' : label}
      value={wordsOfColumn(id, filter, nameOfSource).join(', ')}
      text={isNamed ? label : ''}
    >
      <ColumnFilter column={id} filter={filter} facets={facets} onChange={onFilter} />
    </FilterButton>
  )
}
