import { isMac } from './platform.ts'

/** Back to where one was: the stroke that browsers have for it, which moves by words in Mac fields. */
export const backKeys = isMac ? 'Mod+[' : 'Alt+ArrowLeft'

/** Locks a confidential library. */
export const lockKeys = 'Mod+Shift+L'

/** A group of strokes as the key sheet shows them; `keys` as "Mod+K", alternatives parted by " / ". */
export interface KeyGroup {
  readonly group: string
  readonly keys: readonly { readonly keys: string; readonly label: string }[]
}

/** The strokes of the window outside the article. */
export const windowKeys: readonly KeyGroup[] = [
  {
    group: 'Everywhere',
    keys: [
      { keys: 'Mod+K', label: 'Search everything, run a command' },
      { keys: '?', label: 'This sheet' },
      { keys: 'Mod+1', label: 'Desk' },
      { keys: 'Mod+2', label: 'Ledger' },
      { keys: 'Mod+3', label: 'Sources' },
      { keys: 'Mod+4', label: 'Waiting' },
      { keys: 'Mod+,', label: 'Settings' },
      { keys: backKeys, label: 'Back to where you were' },
      { keys: 'Mod+O', label: 'Open files' },
      { keys: 'Mod+N', label: 'New article' },
      { keys: lockKeys, label: 'Lock a confidential library' },
      { keys: 'F6', label: 'To the messages and back' },
    ],
  },
  {
    group: 'Lists and tables',
    keys: [
      { keys: 'ArrowUp / ArrowDown', label: 'Row above, row below' },
      { keys: 'Home / End', label: 'First row, last row' },
      { keys: 'PageUp / PageDown', label: 'A screen up, a screen down' },
      { keys: 'Enter', label: 'Open the row' },
      { keys: '/', label: 'To the filter field' },
    ],
  },
  {
    group: 'Ledger',
    keys: [
      { keys: 'Space', label: 'Select the row, or take it out' },
      { keys: 'Shift+ArrowDown', label: 'Extend the selection' },
      { keys: 'Mod+A', label: 'Select all rows' },
      { keys: 'Escape', label: 'Select none' },
      { keys: 'S', label: 'Change the state of the selected rows' },
      { keys: 'A', label: 'Attribute the selected rows to a source' },
      { keys: 'G', label: 'Group by source' },
      { keys: 'I', label: 'Show or hide the context of the row' },
      { keys: 'Mod+Z', label: 'Take the last change back' },
    ],
  },
]
