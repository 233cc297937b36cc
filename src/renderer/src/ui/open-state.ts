import { useSyncExternalStore } from 'react'

/** Whether something over the window is open, to be opened from anywhere. */
export const createOpenState = () => {
  let isOpen = false
  const listeners = new Set<() => void>()
  const set = (next: boolean) => {
    isOpen = next
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return { set, use: () => useSyncExternalStore(subscribe, () => isOpen) }
}
