// biome-ignore-all lint/a11y/useSemanticElements: table elements cannot hold rows that come and go while scrolling
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and points to the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are handled by the grid, which has the focus
import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react'
import { classes } from './classes.ts'

interface GridProps {
  readonly label: string
  /** Rows in the whole list, the header included. */
  readonly rowCount: number
  readonly activeId: string | undefined
  readonly ref: Ref<HTMLDivElement>
  readonly className: string
  readonly isMultiselectable?: boolean
  /** Keys pressed on the grid itself, not in a control inside it. */
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** A grid of rows: one stop for Tab; the keys move between its rows. */
export const Grid = (props: GridProps) => (
  <div
    ref={props.ref}
    role="grid"
    aria-label={props.label}
    aria-rowcount={props.rowCount}
    aria-activedescendant={props.activeId}
    aria-multiselectable={props.isMultiselectable}
    tabIndex={0}
    className={props.className}
    onKeyDown={(event) => {
      if (event.target === event.currentTarget) props.onKeyDown(event)
    }}
  >
    {props.children}
  </div>
)

interface GridRowProps {
  readonly id?: string
  /** Its place in the whole list, counted from 1, the header included. */
  readonly row: number
  readonly label?: string
  readonly isSelected?: boolean
  readonly className: string
  readonly onClick?: (event: MouseEvent) => void
  readonly onDoubleClick?: () => void
  readonly children?: ReactNode
}

export const GridRow = ({ row, label, isSelected, children, ...props }: GridRowProps) => (
  <div {...props} role="row" aria-rowindex={row} aria-label={label} aria-selected={isSelected}>
    {children}
  </div>
)

interface GridCellProps {
  readonly className?: string
  readonly title?: string
  readonly children?: ReactNode
  readonly onClick?: (event: MouseEvent) => void
}

export const GridCell = (props: GridCellProps) => <div role="gridcell" {...props} />

interface GridColumnProps {
  readonly className?: string
  /** What the column holds, where its head holds more than its title. */
  readonly label?: string
  readonly title?: string
  readonly sort?: 'ascending' | 'descending' | 'none'
  readonly children: ReactNode
}

/** The head of a column. */
export const GridColumn = ({ label, sort, ...props }: GridColumnProps) => (
  <div role="columnheader" aria-label={label} aria-sort={sort} {...props} />
)

/** A cell with a number. */
export const GridNumber = ({ className, ...props }: GridCellProps) => (
  <GridCell {...props} className={classes('is-number', className)} />
)
