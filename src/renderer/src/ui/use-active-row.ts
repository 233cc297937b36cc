import { type KeyboardEvent, useState } from 'react'

interface ActiveRowOptions {
  readonly count: number
  /** How many rows a page key moves. */
  readonly pageRows: number
  readonly onMove: (index: number) => void
  readonly initial?: number
}

const next = (key: string, active: number, count: number, pageRows: number): number | null => {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, active + 1)
    case 'ArrowUp':
      return Math.max(0, active - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return Math.min(last, active + pageRows)
    case 'PageUp':
      return Math.max(0, active - pageRows)
    default:
      return null
  }
}

/** Which row of a long list the keys are on. The list keeps the focus and points to the row, so rows may come and go. */
export const useActiveRow = ({ count, pageRows, onMove, initial = 0 }: ActiveRowOptions) => {
  const [wanted, setActive] = useState(initial)
  const active = Math.max(0, Math.min(wanted, count - 1))
  /** Answers the row moved to, or null where the key moves nothing. */
  const onMoveKey = (event: KeyboardEvent): number | null => {
    if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return null
    const to = next(event.key, active, count, pageRows)
    if (to === null) return null
    event.preventDefault()
    setActive(to)
    onMove(to)
    return to
  }
  return { active, setActive, onMoveKey }
}
