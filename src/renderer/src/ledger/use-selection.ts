import { useRef, useState } from 'react'
import type { LedgerRow } from '../../../core/model/ledger.ts'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'
import type { Ledger } from './use-ledger.ts'

/** As many rows as one transaction takes, with one change to spare for a new source. */
export const mostSelected = 9_999

export type Selection = ReadonlyMap<string, LedgerRow>

const none: Selection = new Map()

/** Which rows are selected, with each row as it was then: what a change to them is measured against. */
export const useSelection = ({ rowAt, readRows, total }: Ledger) => {
  const [selection, setSelection] = useState(none)
  const anchor = useRef(0)

  const add = async (start: number, end: number) => {
    try {
      const rows = await readRows(start, Math.min(end, start + mostSelected))
      setSelection((before) => {
        const wanted = [...before.values(), ...rows].map((row) => [row.annotation.id, row] as const)
        return new Map(wanted.slice(0, mostSelected))
      })
      if (end - start > mostSelected)
        toast({ message: `The first ${mostSelected.toLocaleString('en-GB')} rows are selected.` })
    } catch (error) {
      toast({ message: messageOf(error), tone: 'problem' })
    }
  }
  const toggle = (index: number) => {
    const row = rowAt(index)
    if (!row) return
    anchor.current = index
    setSelection((before) => {
      const after = new Map(before)
      if (!after.delete(row.annotation.id)) after.set(row.annotation.id, row)
      return after
    })
  }
  return {
    selection,
    toggle,
    /** Selects everything between the row last toggled or moved from, and this one. */
    extendTo: (index: number) => add(Math.min(anchor.current, index), Math.max(anchor.current, index) + 1),
    selectAll: () => add(0, total),
    clear: () => setSelection(none),
    setAnchor: (index: number) => {
      anchor.current = index
    },
    /** Keeps the selection in step with a change that was made to its rows. */
    refresh: (changed: (row: LedgerRow) => LedgerRow) =>
      setSelection((before) => new Map([...before].map(([id, row]) => [id, changed(row)]))),
  }
}
