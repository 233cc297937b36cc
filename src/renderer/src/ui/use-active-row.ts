import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Pages } from '../api/use-pages.ts'
import { rowAfterKey } from './row-after-key.ts'

interface ActiveRowOptions<Row> {
  readonly pages: Pick<Pages<Row>, 'total' | 'rowAt' | 'indexWhere'>
  readonly idOf: (row: Row) => string
  /** How many rows a page key moves. */
  readonly pageRows: number
  readonly onMove: (index: number) => void
}

/**
 * Which row of a long list the keys are on. The list keeps the focus and points to the row, so rows may come and go; a
 * row that changes its place among those at hand takes the keys along.
 */
export const useActiveRow = <Row>({ pages, idOf, pageRows, onMove }: ActiveRowOptions<Row>) => {
  const { total, rowAt, indexWhere } = pages
  const [held, setHeld] = useState<{ readonly id: string | null; readonly index: number }>({ id: null, index: 0 })
  const found = held.id === null ? null : indexWhere((row) => idOf(row) === held.id, held.index)
  const active = found ?? Math.max(0, Math.min(held.index, total - 1))
  const row = rowAt(active)
  const id = row === undefined ? null : idOf(row)
  useEffect(() => {
    if (id !== null) setHeld((before) => (before.id === id && before.index === active ? before : { id, index: active }))
  }, [id, active])

  const setActive = (index: number) => {
    const wanted = rowAt(index)
    setHeld({ id: wanted === undefined ? null : idOf(wanted), index })
  }
  /** Answers the row moved to, or null where the key moves nothing. */
  const onMoveKey = (event: KeyboardEvent): number | null => {
    const to = rowAfterKey(event, { above: active, below: active }, { count: total, pageRows })
    if (to === null) return null
    event.preventDefault()
    setActive(to)
    onMove(to)
    return to
  }
  return { active, setActive, onMoveKey }
}
