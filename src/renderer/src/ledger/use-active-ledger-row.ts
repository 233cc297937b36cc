import { type KeyboardEvent, useEffect, useState } from 'react'
import type { LedgerFilter } from '../../../core/model/ledger.ts'
import { useCall } from '../api/use-client.tsx'
import { rowAfterKey } from '../ui/row-after-key.ts'
import { type ActiveRow, activeAt, followActiveRow, isSameActive } from './active-row.ts'
import type { LedgerView } from './ledger-view.ts'
import { type Ledger, orderOf } from './use-ledger.ts'
import type { Spot } from './use-selection.ts'

interface ActiveRowOptions {
  readonly ledger: Ledger
  readonly filter: LedgerFilter
  readonly view: LedgerView
}

const pageRows = 20

/** Which row of the ledger the keys are on, wherever it goes. */
export const useActiveLedgerRow = ({ ledger, filter, view }: ActiveRowOptions) => {
  const { list, isStale, isPending, total, indexOf, scrollTo, hold, follow } = ledger
  const [held, setHeld] = useState<ActiveRow>(() => view.active ?? activeAt(0, ledger))
  const annotationId = held.row?.annotation.id ?? ''
  const asked = useCall(
    'ledger.place',
    { ...orderOf({ filter, view }), annotationId },
    { enabled: annotationId !== '' && !isPending && !isStale && indexOf(annotationId, held.index) === null },
  )
  const answer = asked.isFetching || asked.isPlaceholderData ? undefined : asked.data
  const active = followActiveRow(held, { ...ledger, place: answer?.place })
  const { index } = active
  const row = active.hasLeft ? null : active.row

  useEffect(() => hold(index), [hold, index])
  useEffect(() => follow(annotationId), [follow, annotationId])
  // What is shown is what is held from now on; a row that moved is brought into view.
  useEffect(() => {
    if (isSameActive(active, held)) return
    setHeld(active)
    if (!active.hasLeft && (active.index !== held.index || active.list !== held.list)) scrollTo(active.index)
  }, [active, held, scrollTo])
  const hasRows = total > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the list first comes, after a way back to it
  useEffect(() => {
    if (hasRows) scrollTo(index)
  }, [hasRows])

  const moveTo = ({ row, index }: Spot) => setHeld({ row, index, hasLeft: false, list })
  /** Answers the row moved to, or null where the key moves nothing. */
  const onMoveKey = (event: KeyboardEvent): number | null => {
    const above = active.hasLeft ? index - 1 : index
    const to = rowAfterKey(event, { above, below: index }, { count: total, pageRows })
    if (to === null) return null
    event.preventDefault()
    setHeld(activeAt(to, ledger))
    scrollTo(to)
    return to
  }
  return {
    /** The row that S, A and Enter act on: one that is shown as active. */
    row,
    index,
    hasLeft: active.hasLeft,
    /** The row that was active last, to find it again in a later view. */
    last: active,
    moveTo,
    onMoveKey,
  }
}

export type ActiveRows = ReturnType<typeof useActiveLedgerRow>
