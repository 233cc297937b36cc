import { useMemo } from 'react'
import { FilterButton } from '../ui/FilterButton.tsx'
import { ColumnFilter } from './ColumnFilter.tsx'
import { wordsOfColumn } from './filter-words.ts'
import { useFiltering } from './filtering.ts'
import type { Column } from './ledger-columns.tsx'

interface ColumnFilterButtonProps {
  readonly column: Column
  /** Names the column: it has no head of its own. */
  readonly isNamed?: boolean
}

/** The funnel of a column. */
export const ColumnFilterButton = ({ column: { id, label }, isNamed }: ColumnFilterButtonProps) => {
  const { filter, nameOfSource } = useFiltering()
  const content = useMemo(() => <ColumnFilter column={id} />, [id])
  return (
    <FilterButton
      label={id === 'quote' ? 'Kind' : label}
      value={wordsOfColumn(id, filter, nameOfSource).join(', ')}
      text={isNamed ? label : ''}
    >
      {content}
    </FilterButton>
  )
}
