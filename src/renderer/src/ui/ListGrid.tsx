import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import type { Pages } from '../api/use-pages.ts'
import { classes } from './classes.ts'
import { Grid, GridRow } from './Grid.tsx'
import { useActiveRow } from './use-active-row.ts'
import { useFirstFocus } from './use-first-focus.ts'
import { VirtualRows } from './VirtualRows.tsx'

const rowHeight = 38
const headerHeight = 32
const pageRows = 15

interface ListGridProps<Row> {
  readonly label: string
  readonly className: string
  readonly pages: Pages<Row>
  readonly idOf: (row: Row) => string
  /** The cells of the first line, one `GridColumn` a column. */
  readonly header: ReactNode
  readonly cellsOf: (row: Row) => ReactNode
  /** Enter on a row, or a click. */
  readonly onOpen: (row: Row) => void
  /** Delete on a row. */
  readonly onDelete?: (row: Row) => void
}

/** A long list a line each, from which a row is opened: the keys are on one row, and only what is seen is drawn. */
export const ListGrid = <Row,>(props: ListGridProps<Row>) => {
  const { label, className, pages, idOf, header, cellsOf, onOpen, onDelete } = props
  const { total, rowAt } = pages
  const id = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const { active, setActive, onMoveKey } = useActiveRow({ pages, idOf, pageRows, onMove: pages.scrollTo })
  useFirstFocus(scroll, total > 0)
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMoveKey(event) !== null) return
    const row = rowAt(active)
    if (row === undefined) return
    if (event.key === 'Enter') onOpen(row)
    if (event.key === 'Delete') onDelete?.(row)
  }
  return (
    <Grid
      ref={scroll}
      label={label}
      rowCount={total + 1}
      activeId={total > 0 ? `${id}-${active}` : undefined}
      className={classes('grid', className)}
      onKeyDown={onKeyDown}
    >
      <GridRow row={1} className="grid-header">
        {header}
      </GridRow>
      <VirtualRows
        pages={pages}
        scroll={scroll}
        rowHeight={rowHeight}
        headerHeight={headerHeight}
        render={(index) => {
          const row = rowAt(index)
          return (
            <GridRow
              id={`${id}-${index}`}
              row={index + 2}
              className={classes('grid-row', index === active && 'is-active')}
              onClick={() => {
                setActive(index)
                if (row !== undefined) onOpen(row)
              }}
            >
              {row === undefined ? null : cellsOf(row)}
            </GridRow>
          )
        }}
      />
    </Grid>
  )
}
