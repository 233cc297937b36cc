import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LedgerColumn, LedgerFilter, LedgerRow } from '../../../core/model/ledger.ts'
import { useCall } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import { classes } from '../ui/classes.ts'
import { useCommands } from '../ui/commands.ts'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { toast, undoLatest } from '../ui/toast.ts'
import { useDebounced } from '../ui/use-debounced.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { useStable } from '../ui/use-stable.ts'
import { AttributeDialog } from './AttributeDialog.tsx'
import { ExportLedgerDialog } from './ExportLedgerDialog.tsx'
import { FilteringContext } from './filtering.ts'
import { LedgerBar } from './LedgerBar.tsx'
import { LedgerFilters } from './LedgerFilters.tsx'
import { LedgerGrid } from './LedgerGrid.tsx'
import { LedgerHeader } from './LedgerHeader.tsx'
import { LedgerScope } from './LedgerScope.tsx'
import { LedgerTitle } from './LedgerTitle.tsx'
import { defaultView, type LedgerView, nextSort } from './ledger-view.ts'
import { NoRows } from './NoRows.tsx'
import { RowContext } from './RowContext.tsx'
import { RowThatLeft } from './RowThatLeft.tsx'
import { StateDialog } from './StateDialog.tsx'
import { useActiveLedgerRow } from './use-active-ledger-row.ts'
import { useBulkChanges } from './use-bulk-changes.ts'
import { useColumns } from './use-columns.ts'
import { useLedger } from './use-ledger.ts'
import { useSelection } from './use-selection.ts'

export interface LedgerScreenProps {
  readonly filter: LedgerFilter
  readonly view: LedgerView
}

/** What a dialog asks, and of which rows: those that were meant when it was opened, whatever the list becomes. */
interface Question {
  readonly about: 'state' | 'source'
  readonly rows: readonly LedgerRow[]
}

/** A moment's rest on a row before its context is asked for. */
const restingTime = 90

/** The table of all quotes and claims, of one article or of all, with the context of the row one is on. */
export const LedgerScreen = ({ filter, view }: LedgerScreenProps) => {
  const { open, replace } = useNavigation()
  const scroll = useRef<HTMLDivElement>(null)
  const ledger = useLedger({ filter, view })
  const { total } = ledger
  const facets = useCall('ledger.facets', filter.articleId ? { articleId: filter.articleId } : {})
  const rows = useActiveLedgerRow({ ledger, filter, view })
  const selecting = useSelection(ledger)
  const { isBusy, setState, attribute } = useBulkChanges(selecting)
  const [isExporting, setExporting] = useState(false)
  const [asking, setAsking] = useState<Question | null>(null)
  const [waiting, setWaiting] = useState<Question['about'] | null>(null)
  const { columns, hidden } = useColumns({ filter, view })
  const [showsContext, setShowsContext] = useState(true)
  const settledRow = useDebounced(rows.row, restingTime)

  const { selection } = selecting
  const target = selection.size > 0 ? [...selection.values()] : rows.row ? [rows.row] : []
  const show = (change: Partial<LedgerView>, nextFilter = filter) => {
    const next = { ...view, active: rows.last, ...change }
    ledger.ask({ filter: nextFilter, view: next })
    replace({ name: 'ledger', filter: nextFilter, view: next })
  }
  const onFilter = useStable((next: LedgerFilter) => {
    selecting.clear()
    show({}, next)
  })
  const onSort = useStable((column: LedgerColumn) =>
    show({ sort: nextSort(view.sort, column, defaultView(filter).sort) }),
  )
  const onSelectAll = useStable((isSelected: boolean) => (isSelected ? void selecting.selectAll() : selecting.clear()))
  const toggleGroups = useStable(() => show({ groupBySource: !view.groupBySource }))
  const toggleContext = useCallback(() => setShowsContext((shows) => !shows), [])
  const startExport = useCallback(() => setExporting(true), [])
  const openRow = ({ annotation }: LedgerRow) => {
    show({})
    open({ name: 'article', id: annotation.articleId, place: { annotationId: annotation.id } })
  }
  const ask = (about: Question['about']) => () => {
    if (isBusy) return
    if (selecting.isReading) setWaiting(about)
    else if (target.length > 0) setAsking({ about, rows: target })
    else if (rows.hasLeft && total > 0) toast({ message: 'No row is active. The arrow keys go on to the next one.' })
  }
  const endAsking = () => setAsking(null)
  // Asked while rows were still being selected, it is a question about all of them.
  useEffect(() => {
    if (waiting === null || selecting.isReading) return
    setWaiting(null)
    ask(waiting)()
  })

  useShortcut('S', ask('state'))
  useShortcut('A', ask('source'))
  useShortcut('G', toggleGroups)
  useShortcut('I', toggleContext)
  useShortcut('Mod+Z', undoLatest)
  useCommands([
    { id: 'ledger.state', label: 'Set the state of the selected rows…', keys: 'S', run: ask('state') },
    { id: 'ledger.source', label: 'Attribute the selected rows…', keys: 'A', run: ask('source') },
    { id: 'ledger.group', label: 'Group by source', keys: 'G', run: toggleGroups },
    { id: 'ledger.context', label: 'Show or hide the context', keys: 'I', run: toggleContext },
    { id: 'ledger.export', label: 'Export the ledger…', run: () => setExporting(total > 0) },
  ])

  const filtering = useMemo(() => {
    const nameOfSource = (id: string | null) =>
      id === null
        ? 'Without a source'
        : (facets.data?.sources.find((source) => source.id === id)?.name ?? 'A source without rows')
    return { filter, facets: facets.data, nameOfSource, onFilter }
  }, [filter, facets.data, onFilter])
  const isEmpty = total === 0 && !ledger.isPending && !ledger.error
  return (
    <FilteringContext value={filtering}>
      <section className={classes('ledger', showsContext && !isEmpty && 'has-context')} aria-labelledby="ledger-title">
        <LedgerTitle
          isGrouped={view.groupBySource}
          showsContext={showsContext}
          canExport={total > 0}
          onGroup={toggleGroups}
          onContext={toggleContext}
          onExport={startExport}
        />
        <div className="ledger-line">
          <LedgerScope
            articleId={filter.articleId}
            total={total}
            onAllArticles={() => {
              const { articleId: _, ...others } = filter
              onFilter(others)
            }}
          />
          <LedgerFilters hidden={hidden} />
          {selection.size > 0 ? (
            <LedgerBar
              selectedCount={selection.size}
              isBusy={isBusy}
              onState={ask('state')}
              onAttribute={ask('source')}
              onClear={selecting.clear}
            />
          ) : null}
        </div>
        {ledger.error ? <ErrorNote error={ledger.error} onRetry={ledger.retry} /> : null}
        <div className="ledger-main">
          <LedgerGrid
            label="Quotes and claims"
            ledger={ledger}
            filter={filter}
            columns={columns}
            isGrouped={view.groupBySource}
            scroll={scroll}
            rows={rows}
            selecting={selecting}
            onOpen={openRow}
            header={
              <LedgerHeader
                columns={columns}
                sort={view.sort}
                selected={selection.size === 0 ? 'none' : selection.size >= total ? 'all' : 'some'}
                onSort={onSort}
                onSelectAll={onSelectAll}
              />
            }
          />
          {isEmpty ? <NoRows filter={filter} onFilter={onFilter} /> : null}
        </div>
        {showsContext && !isEmpty ? (
          <aside className="ledger-context" aria-label="The row in its context">
            {rows.hasLeft && rows.last.row ? <RowThatLeft row={rows.last.row} /> : null}
            {settledRow && !rows.hasLeft ? (
              <RowContext key={settledRow.annotation.id} row={settledRow} onOpen={() => openRow(settledRow)} />
            ) : null}
          </aside>
        ) : null}
        {isExporting ? (
          <ExportLedgerDialog filter={filter} view={view} total={total} onClose={() => setExporting(false)} />
        ) : null}
        {asking?.about === 'state' ? (
          <StateDialog
            rows={asking.rows}
            onClose={endAsking}
            onTake={(state, reason) => void setState(asking.rows, state, reason)}
          />
        ) : null}
        {asking?.about === 'source' ? (
          <AttributeDialog
            rows={asking.rows}
            onClose={endAsking}
            onTake={(to, reason) => void attribute(asking.rows, to, reason)}
          />
        ) : null}
      </section>
    </FilteringContext>
  )
}
