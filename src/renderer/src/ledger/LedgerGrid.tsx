import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from 'react'
import type { LedgerFilter, LedgerRow } from '../../../core/model/ledger.ts'
import { classes } from '../ui/classes.ts'
import { Grid } from '../ui/Grid.tsx'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { VirtualRows } from '../ui/VirtualRows.tsx'
import { GroupHeading } from './GroupHeading.tsx'
import { headerRows, LedgerRowView, type RowActions } from './LedgerRowView.tsx'
import type { Column } from './ledger-columns.tsx'
import type { ActiveRows } from './use-active-ledger-row.ts'
import type { Ledger } from './use-ledger.ts'
import type { Spot, useSelection } from './use-selection.ts'

interface LedgerGridProps {
  readonly label: string
  readonly ledger: Ledger
  readonly filter: LedgerFilter
  readonly columns: readonly Column[]
  readonly isGrouped: boolean
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly rows: ActiveRows
  readonly selecting: ReturnType<typeof useSelection>
  readonly onOpen: (row: LedgerRow) => void
  readonly header: ReactNode
}

const rowHeight = 30
const headerHeight = 33

/** The quotes and claims, a line each. Click or arrow to look at one, Space or the box to select, Enter to open. */
export const LedgerGrid = (props: LedgerGridProps) => {
  const { label, ledger, filter, columns, isGrouped, scroll, rows, selecting, onOpen, header } = props
  const { rowAt, total } = ledger
  const { row: activeRow, index: active, hasLeft, moveTo, onMoveKey } = rows
  const { selection, toggle, extendTo, selectAll, clear, setAnchor } = selecting
  const id = useId()
  const hasRows = total > 0
  useFirstFocus(scroll, hasRows)

  const spotAt = (index: number): Spot => ({ row: rowAt(index) ?? null, index })
  const activeSpot = { row: activeRow, index: active }

  const onKeyDown = (event: KeyboardEvent) => {
    const moved = onMoveKey(event)
    if (moved !== null) {
      if (event.shiftKey) void extendTo(spotAt(moved), activeSpot)
      else setAnchor(spotAt(moved))
      return
    }
    if (event.key === 'Enter' && activeRow) onOpen(activeRow)
    else if (event.key === ' ') toggle(activeSpot)
    else if (event.key === 'Escape' && selection.size > 0) clear()
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) void selectAll()
    else return
    event.preventDefault()
  }
  const act = useRef<RowActions | null>(null)
  act.current = {
    click: (spot, event) => {
      moveTo(spot)
      if (event.shiftKey) void extendTo(spot, activeSpot)
      else if (event.ctrlKey || event.metaKey) toggle(spot)
      else setAnchor(spot)
    },
    toggle: (spot) => {
      moveTo(spot)
      toggle(spot)
    },
    open: onOpen,
  }
  const startsGroup = (index: number): boolean => {
    const row = rowAt(index)
    const before = rowAt(index - 1)
    if (!isGrouped || !row) return false
    const sourceOf = (of: LedgerRow) => of.annotation.attribution.sourceId
    return index === 0 || (before !== undefined && sourceOf(before) !== sourceOf(row))
  }

  return (
    <Grid
      ref={scroll}
      label={label}
      rowCount={total + headerRows}
      activeId={activeRow ? `${id}-${active}` : undefined}
      isMultiselectable
      className={classes(
        'grid ledger-grid',
        filter.articleId && 'is-of-article',
        isGrouped && 'is-grouped',
        ledger.isStale && 'is-stale',
      )}
      onKeyDown={onKeyDown}
    >
      {header}
      <VirtualRows
        pages={ledger}
        scroll={scroll}
        rowHeight={rowHeight}
        isMeasured={isGrouped}
        headerHeight={headerHeight}
        render={(index) => {
          const row = rowAt(index)
          return (
            <>
              {row && startsGroup(index) ? <GroupHeading row={row} filter={filter} /> : null}
              <LedgerRowView
                id={`${id}-${index}`}
                index={index}
                row={row}
                columns={columns}
                isActive={row !== undefined && row.annotation.id === activeRow?.annotation.id}
                isNext={hasLeft && index === active}
                isSelected={row !== undefined && selection.has(row.annotation.id)}
                actions={act}
              />
            </>
          )
        }}
      />
    </Grid>
  )
}
