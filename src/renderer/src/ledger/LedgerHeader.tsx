import type { LedgerColumn } from '../../../core/model/ledger.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { classes } from '../ui/classes.ts'
import { GridColumn, GridRow } from '../ui/Grid.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ColumnFilterButton, type Filtering } from './ColumnFilterButton.tsx'
import type { Column } from './ledger-columns.tsx'
import type { LedgerView } from './ledger-view.ts'

interface LedgerHeaderProps {
  readonly columns: readonly Column[]
  readonly filtering: Filtering
  readonly sort: LedgerView['sort']
  readonly selected: 'none' | 'some' | 'all'
  readonly onSort: (column: LedgerColumn) => void
  readonly onSelectAll: (isSelected: boolean) => void
}

/** The heads of the columns: a title that sorts, and a funnel. */
export const LedgerHeader = ({ columns, filtering, sort, selected, onSort, onSelectAll }: LedgerHeaderProps) => (
  <GridRow row={1} className="grid-header ledger-header">
    <GridColumn className="cell-select" label="Selected">
      <Checkbox
        label="Select all rows"
        isSelected={selected === 'all'}
        isIndeterminate={selected === 'some'}
        onChange={onSelectAll}
      />
    </GridColumn>
    {columns.map((column) => {
      const { id, label, icon, isNumber } = column
      const isSorted = sort.column === id
      return (
        <GridColumn
          key={id}
          className={classes(isNumber && 'is-number', `cell-${id}`)}
          label={label}
          title={label}
          sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
        >
          <Button tone="quiet" className="sort-button" aria-label={label} onPress={() => onSort(id)}>
            {icon ? <Icon name={icon} /> : <span className="truncate">{label}</span>}
            {isSorted ? <Icon className="sort-arrow" name={sort.descending ? 'down' : 'up'} /> : null}
          </Button>
          {id === 'article' ? null : <ColumnFilterButton column={column} filtering={filtering} />}
        </GridColumn>
      )
    })}
  </GridRow>
)
