import { ColumnFilterButton, type Filtering } from './ColumnFilterButton.tsx'
import { FilterChips } from './FilterChips.tsx'
import type { Column } from './ledger-columns.tsx'
import { TextFilter } from './TextFilter.tsx'

interface LedgerFiltersProps {
  readonly filtering: Filtering
  /** Columns that can be filtered by and have no head. */
  readonly hidden: readonly Column[]
}

/** The filters that stand above the grid: words, columns that are not shown, and what is set, to be taken away. */
export const LedgerFilters = ({ filtering, hidden }: LedgerFiltersProps) => {
  const { filter, nameOfSource, onFilter } = filtering
  return (
    <>
      <div className="ledger-filters">
        <TextFilter filter={filter} onChange={onFilter} />
        {hidden.map((column) => (
          <ColumnFilterButton key={column.id} column={column} filtering={filtering} isNamed />
        ))}
      </div>
      <FilterChips filter={filter} nameOfSource={nameOfSource} onChange={onFilter} />
    </>
  )
}
