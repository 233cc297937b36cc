import type { KeyboardEvent } from 'react'

/** Sends the form a key is pressed in on Enter with Ctrl or Command: in a field of several lines, Enter begins a new one. */
export const sendOnEnter = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
