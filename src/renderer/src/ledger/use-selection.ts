import { useRef, useState } from 'react'
import type { LedgerRow } from '../../../core/model/ledger.ts'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'
import type { Ledger } from './use-ledger.ts'

/** As many rows as one transaction takes, with one change to spare for a new source. */
export const mostSelected = 9_999

export type Selection = ReadonlyMap<string, LedgerRow>

const none: Selection = new Map()

/** A row and where it stands; null while the row is on its way. */
export interface Spot {
  readonly row: LedgerRow | null
  readonly index: number
}

/** Which rows are selected, with each row as it was then: what a change to them is measured against. */
export const useSelection = ({ indexOf, readRows, total }: Ledger) => {
  const [selection, setSelection] = useState(none)
  const [readings, setReadings] = useState(0)
  const anchor = useRef<Spot | null>(null)

  const add = (rows: readonly LedgerRow[]) =>
    setSelection((before) => {
      const wanted = [...before.values(), ...rows].map((row) => [row.annotation.id, row] as const)
      return new Map(wanted.slice(0, mostSelected))
    })
  const addRange = async (start: number, end: number, keep: (rows: readonly LedgerRow[]) => readonly LedgerRow[]) => {
    setReadings((before) => before + 1)
    try {
      add(keep(await readRows(start, Math.min(end, start + mostSelected))))
      if (end - start > mostSelected)
        toast({ message: `The first ${mostSelected.toLocaleString('en-GB')} rows are selected.` })
    } catch (error) {
      toast({ message: messageOf(error), tone: 'problem' })
    } finally {
      setReadings((before) => before - 1)
    }
  }
  return {
    selection,
    /** More rows are about to be selected: they are being read. */
    isReading: readings > 0,
    toggle: ({ row, index }: Spot) => {
      if (!row) return
      anchor.current = { row, index }
      setSelection((before) => {
        const after = new Map(before)
        if (!after.delete(row.annotation.id)) after.set(row.annotation.id, row)
        return after
      })
    },
    /** Selects all from the row last toggled or moved from, wherever it now stands; without one, from `active`. */
    extendTo: (to: Spot, active: Spot) => {
      const begin = anchor.current ?? active
      anchor.current = begin
      const from = begin.row ? (indexOf(begin.row.annotation.id, begin.index) ?? begin.index) : begin.index
      const [start, end] = [Math.min(from, to.index), Math.max(from, to.index) + 1]
      return addRange(start, end, (rows) => {
        const edge = from === start ? rows[0] : rows.at(-1)
        const isWhole = rows.length === end - start
        // A range whose beginning has gone elsewhere is no longer the one that was meant.
        if (!isWhole || !begin.row || edge?.annotation.id === begin.row.annotation.id) return rows
        return to.row ? [to.row] : []
      })
    },
    selectAll: () => addRange(0, total, (rows) => rows),
    clear: () => setSelection(none),
    setAnchor: (spot: Spot) => {
      anchor.current = spot
    },
    /** Keeps the selection in step with a change that was made to its rows. */
    refresh: (changed: (row: LedgerRow) => LedgerRow) =>
      setSelection((before) => new Map([...before].map(([id, row]) => [id, changed(row)]))),
  }
}
