import { type KeyboardEvent, useState } from 'react'
import { rowAfterKey } from './row-after-key.ts'

interface ActiveRowOptions {
  readonly count: number
  /** How many rows a page key moves. */
  readonly pageRows: number
  readonly onMove: (index: number) => void
}

/** Which row of a long list the keys are on. The list keeps the focus and points to the row, so rows may come and go. */
export const useActiveRow = ({ count, pageRows, onMove }: ActiveRowOptions) => {
  const [wanted, setActive] = useState(0)
  const active = Math.max(0, Math.min(wanted, count - 1))
  /** Answers the row moved to, or null where the key moves nothing. */
  const onMoveKey = (event: KeyboardEvent): number | null => {
    const to = rowAfterKey(event, { above: active, below: active }, { count, pageRows })
    if (to === null) return null
    event.preventDefault()
    setActive(to)
    onMove(to)
    return to
  }
  return { active, setActive, onMoveKey }
}
