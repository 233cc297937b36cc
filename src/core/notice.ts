import type { ImportStep } from './model/import-step.ts'

/** What the main process tells the window. */
export type Notice =
  /** Something was written: the window asks again for what it shows. */
  | { readonly type: 'changed'; readonly articleIds: readonly string[] }
  /** How far the file has got that is brought in: `share` from 0 to 1. */
  | { readonly type: 'importing'; readonly step: ImportStep; readonly share: number }
  /** The window is about to close: save, then call `window.readyToClose`. */
  | { readonly type: 'closing' }
  /** The log of faults was asked for in the menu. */
  | { readonly type: 'log' }
  /** The machine was locked, or goes to sleep. */
  | { readonly type: 'away' }
