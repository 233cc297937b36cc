import { memo } from 'react'
import type { LedgerColumn } from '../../../core/model/ledger.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { GridColumn, GridRow } from '../ui/Grid.tsx'
import { LedgerHead } from './LedgerHead.tsx'
import type { Column } from './ledger-columns.tsx'
import type { LedgerView } from './ledger-view.ts'

interface LedgerHeaderProps {
  readonly columns: readonly Column[]
  readonly sort: LedgerView['sort']
  readonly selected: 'none' | 'some' | 'all'
  readonly onSort: (column: LedgerColumn) => void
  readonly onSelectAll: (isSelected: boolean) => void
}

/** The heads of the columns. */
export const LedgerHeader = memo(function LedgerHeader(props: LedgerHeaderProps) {
  const { columns, sort, selected, onSort, onSelectAll } = props
  return (
    <GridRow row={1} className="grid-header ledger-header">
      <GridColumn className="cell-select" label="Selected">
        <Checkbox
          label="Select all rows"
          isSelected={selected === 'all'}
          isIndeterminate={selected === 'some'}
          onChange={onSelectAll}
        />
      </GridColumn>
      {columns.map((column) => (
        <LedgerHead
          key={column.id}
          column={column}
          order={sort.column !== column.id ? 'none' : sort.descending ? 'descending' : 'ascending'}
          onSort={onSort}
        />
      ))}
    </GridRow>
  )
})
