import type { Output } from '../../../core/api.ts'
import type { LedgerColumn, LedgerFilter } from '../../../core/model/ledger.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { classes } from '../ui/classes.ts'
import { FilterButton } from '../ui/FilterButton.tsx'
import { GridCell, GridColumn, GridRow } from '../ui/Grid.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ColumnFilter } from './ColumnFilter.tsx'
import { type NameOfSource, wordsOfColumn } from './filter-words.ts'
import { columnsFor } from './ledger-columns.tsx'
import type { LedgerView } from './ledger-view.ts'
import { TextFilter } from './TextFilter.tsx'

interface LedgerHeaderProps {
  readonly filter: LedgerFilter
  readonly sort: LedgerView['sort']
  readonly facets: Output<'ledger.facets'> | undefined
  readonly nameOfSource: NameOfSource
  readonly selected: 'none' | 'some' | 'all'
  readonly onFilter: (filter: LedgerFilter) => void
  readonly onSort: (column: LedgerColumn) => void
  readonly onSelectAll: (isSelected: boolean) => void
}

/** The heads of the columns, which sort, and below them a filter for each. */
export const LedgerHeader = (props: LedgerHeaderProps) => {
  const { filter, sort, facets, nameOfSource, selected, onFilter, onSort, onSelectAll } = props
  const columns = columnsFor(filter.articleId)
  return (
    <div className="ledger-header" role="presentation">
      <GridRow row={1} className="grid-header">
        <GridColumn className="cell-select">
          <Checkbox
            label="Select all rows"
            isSelected={selected === 'all'}
            isIndeterminate={selected === 'some'}
            onChange={onSelectAll}
          />
        </GridColumn>
        {columns.map(({ id, label, icon, isNumber }) => {
          const isSorted = sort.column === id
          return (
            <GridColumn
              key={id}
              className={classes(isNumber && 'is-number', `cell-${id}`)}
              title={label}
              sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <Button tone="quiet" className="sort-button" aria-label={label} onPress={() => onSort(id)}>
                {icon ? <Icon name={icon} /> : <span className="truncate">{label}</span>}
                {isSorted ? <Icon className="sort-arrow" name={sort.descending ? 'down' : 'up'} /> : null}
              </Button>
            </GridColumn>
          )
        })}
      </GridRow>
      <GridRow row={2} className="grid-header filter-row">
        <GridCell className="cell-select" />
        {columns.map(({ id, label, isNumber }) => (
          <GridCell key={id} className={classes(isNumber && 'is-number', `cell-${id}`)}>
            {id === 'quote' ? <TextFilter filter={filter} onChange={onFilter} /> : null}
            {id === 'article' ? null : (
              <FilterButton
                label={id === 'quote' ? 'Kind' : label}
                value={wordsOfColumn(id, filter, nameOfSource).join(', ')}
              >
                <ColumnFilter column={id} filter={filter} facets={facets} onChange={onFilter} />
              </FilterButton>
            )}
          </GridCell>
        ))}
      </GridRow>
    </div>
  )
}
