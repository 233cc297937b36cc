import type { ReactElement } from 'react'
import { classes } from './classes.ts'

const paths = {
  add: 'M8 3v10M3 8h10',
  alert: 'M8 2.5 14 13.2H2zM8 6.5v3M8 11.3h.01',
  article: 'M4 2.5h8v11H4zM6 5.5h4M6 8h4M6 10.5h2.5',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  check: 'M3 8.6l3.3 3.4L13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  detached: 'M6 10.5H4.5a2.5 2.5 0 0 1 0-5H6M10 5.5h1.5a2.5 2.5 0 0 1 0 5H10M8 3v1.8M8 11.2V13',
  down: 'M4 6.2 8 10.2l4-4',
  evidence: 'M10.8 4.8 5.9 9.7a1.3 1.3 0 0 0 1.9 1.9l5-5a2.7 2.7 0 0 0-3.8-3.8L3.9 7.9a4 4 0 0 0 5.7 5.7l4-4',
  export: 'M8 9.5v-7M5 5.2l3-3 3 3M3 9.5v3.6h10V9.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  forward: 'M6.5 3.5 11 8l-4.5 4.5',
  history: 'M3.2 5.4A5.5 5.5 0 1 1 2.5 8M3 2.6v3h3M8 5v3.2l2 1.4',
  import: 'M8 2.5v7M5 6.6l3 3 3-3M3 9.5v3.6h10V9.5',
  keyboard: 'M1.8 4.2h12.4v7.6H1.8zM4.2 6.8h.01M6.7 6.8h.01M9.2 6.8h.01M11.7 6.8h.01M5.2 9.3h5.6',
  ledger: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6 3.5v9',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  merge: 'M3 3.5h2.5c2.5 0 2.5 4.5 5 4.5H13M3 12.5h2.5c2.5 0 2.5-4.5 5-4.5M10.8 5.8 13 8l-2.2 2.2',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  panel: 'M2.5 3h11v10h-11zM6.5 3v10',
  paste: 'M5.5 3.5h-2v10h9v-10h-2M5.5 2.5h5v2.5h-5z',
  question: 'M2.5 3.5h11v7.5h-6l-3 2.5v-2.5h-2zM8 8.6h.01M6.7 5.8c.2-1.200 2.6-1.200 2.6.2 0 .8-1.3.8-1.3 1.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3l3.2 3.2',
  settings:
    'M2.5 4.5h5M11.5 4.5h2M9.5 2.8a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M2.5 11.5h2M8.5 11.5h5M6.5 9.8a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4',
  shield: 'M8 2l5 1.8v3.7c0 3.2-2 5.4-5 6.5-3-1.1-5-3.3-5-6.5V3.8z',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9',
  undo: 'M5 3.5 2.5 6 5 8.5M2.5 6h6.8a3.7 3.7 0 0 1 0 7.4H6',
  up: 'M4 9.8 8 5.8l4 4',
  waiting: 'M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 6 4.5 6 8v3M11 2.5c0 3-6 4.5-6 8v3',
  agency:
    'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M2.5 8h11M8 2.5c-3.5 3.5-3.5 7.5 0 11M8 2.5c3.5 3.5 3.5 7.5 0 11',
  document: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  organisation: 'M2.5 13.5h11M4 13.5V6.5M12 13.5V6.5M8 13.5V6.5M2.5 6.5 8 2.5l5.5 4z',
  person: 'M8 2.5a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6M2.8 13.5c.6-2.7 2.5-4 5.2-4s4.6 1.3 5.2 4',
  unnamed: 'M5.2 5.6a2.8 2.8 0 1 1 4.2 2.5c-.9.5-1.4 1-1.4 2M8 12.8h.01',
} as const

export type IconName = keyof typeof paths

/** A line icon on a 16 × 16 grid in the colour of the text; decoration only, the name stands elsewhere. */
export const Icon = ({ name, className }: { readonly name: IconName; readonly className?: string }): ReactElement => (
  <svg className={classes('icon', className)} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
