import { memo } from 'react'
import type { LedgerColumn } from '../../../core/model/ledger.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { GridColumn } from '../ui/Grid.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ColumnFilterButton } from './ColumnFilterButton.tsx'
import type { Column } from './ledger-columns.tsx'

interface LedgerHeadProps {
  readonly column: Column
  readonly order: 'ascending' | 'descending' | 'none'
  readonly onSort: (column: LedgerColumn) => void
}

/** The head of one column: a title that sorts, and a funnel. */
export const LedgerHead = memo(function LedgerHead({ column, order, onSort }: LedgerHeadProps) {
  const { id, label, icon, isNumber } = column
  return (
    <GridColumn className={classes(isNumber && 'is-number', `cell-${id}`)} label={label} title={label} sort={order}>
      <Button tone="quiet" className="sort-button" aria-label={label} onPress={() => onSort(id)}>
        {icon ? <Icon name={icon} /> : <span className="truncate">{label}</span>}
        {order === 'none' ? null : <Icon className="sort-arrow" name={order === 'descending' ? 'down' : 'up'} />}
      </Button>
      {id === 'article' ? null : <ColumnFilterButton column={column} />}
    </GridColumn>
  )
})
