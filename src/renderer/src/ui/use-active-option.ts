import { type KeyboardEvent, useState } from 'react'

const pageStep = 8

const moved = (key: string, active: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return active + 1 >= count ? 0 : active + 1
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1
    case 'PageDown':
      return Math.min(count - 1, active + pageStep)
    case 'PageUp':
      return Math.max(0, active - pageStep)
    default:
      return null
  }
}

/**
 * Which option of a list below a field is the one Enter takes, moved by the arrow keys while the focus stays in the field.
 * The first one again whenever `listKey` changes.
 */
export const useActiveOption = (count: number, listKey: string) => {
  const [place, setPlace] = useState({ listKey, active: 0 })
  const active = place.listKey === listKey ? Math.min(place.active, Math.max(0, count - 1)) : 0
  const setActive = (index: number) => setPlace({ listKey, active: index })
  /** Answers whether the key moved. */
  const onMoveKey = (event: KeyboardEvent): boolean => {
    const next = count > 0 ? moved(event.key, active, count) : null
    if (next === null) return false
    event.preventDefault()
    setActive(next)
    return true
  }
  return { active, setActive, onMoveKey }
}
