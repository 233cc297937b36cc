import { ColumnFilterButton } from './ColumnFilterButton.tsx'
import { FilterChips } from './FilterChips.tsx'
import { useFiltering } from './filtering.ts'
import type { Column } from './ledger-columns.tsx'
import { TextFilter } from './TextFilter.tsx'

interface LedgerFiltersProps {
  /** Columns that can be filtered by and have no head. */
  readonly hidden: readonly Column[]
}

/** The filters that stand above the grid: words, columns that are not shown, and what is set, to be taken away. */
export const LedgerFilters = ({ hidden }: LedgerFiltersProps) => {
  const { filter, nameOfSource, onFilter } = useFiltering()
  return (
    <>
      <div className="ledger-filters">
        <TextFilter filter={filter} onChange={onFilter} />
        {hidden.map((column) => (
          <ColumnFilterButton key={column.id} column={column} isNamed />
        ))}
      </div>
      <FilterChips filter={filter} nameOfSource={nameOfSource} onChange={onFilter} />
    </>
  )
}
