import { type MouseEvent, memo, type RefObject } from 'react'
import type { LedgerRow } from '../../../core/model/ledger.ts'
import { classes } from '../ui/classes.ts'
import { GridCell, GridRow } from '../ui/Grid.tsx'
import type { Column } from './ledger-columns.tsx'
import type { Spot } from './use-selection.ts'

/** Rows of the grid above the first one of the ledger. */
export const headerRows = 1

/** What a row does; held in a reference, so that a row need not be drawn again when they change. */
export interface RowActions {
  readonly click: (spot: Spot, event: MouseEvent) => void
  readonly toggle: (spot: Spot) => void
  readonly open: (row: LedgerRow) => void
}

interface LedgerRowViewProps {
  readonly id: string
  readonly index: number
  /** undefined while it is on its way. */
  readonly row: LedgerRow | undefined
  readonly columns: readonly Column[]
  readonly isActive: boolean
  /** The active row stood before this one and has left the list. */
  readonly isNext: boolean
  readonly isSelected: boolean
  readonly actions: RefObject<RowActions | null>
}

/** One quote or claim. Plain elements, drawn again only when something of it changes: many go by while scrolling. */
export const LedgerRowView = memo(function LedgerRowView(props: LedgerRowViewProps) {
  const { id, index, row, columns, isActive, isNext, isSelected, actions } = props
  // What is acted on is the row that is drawn here, whatever the list has become.
  const spot = { row: row ?? null, index }
  return (
    <GridRow
      id={id}
      row={index + 1 + headerRows}
      isSelected={isSelected}
      className={classes('grid-row', isActive && 'is-active', isNext && 'is-next', isSelected && 'is-selected')}
      onClick={(event) => actions.current?.click(spot, event)}
      onDoubleClick={() => row && actions.current?.open(row)}
    >
      {row ? (
        <>
          <GridCell className="cell-select" onClick={(event) => event.stopPropagation()}>
            <input
              type="checkbox"
              className="row-box"
              aria-label={`Select row ${index + 1}`}
              tabIndex={-1}
              checked={isSelected}
              onChange={() => actions.current?.toggle(spot)}
            />
          </GridCell>
          {columns.map((column) => (
            <GridCell
              key={column.id}
              className={classes('truncate', `cell-${column.id}`, column.isNumber && 'is-number')}
              title={column.title(row)}
            >
              {column.cell(row)}
            </GridCell>
          ))}
        </>
      ) : null}
    </GridRow>
  )
})
