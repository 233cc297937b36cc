import { z } from 'zod'

/**
 * The confirmation state of a quote or claim. `pending`: asked, waiting. `unconfirmed`: checked, could not be confirmed.
 * `disputed`: sources conflict. `recheck`: its words changed after it was settled.
 */
export const confirmationStates = [
  'unchecked',
  'pending',
  'confirmed',
  'unconfirmed',
  'disputed',
  'denied',
  'recheck',
] as const

export const stateSchema = z.enum(confirmationStates)
export type ConfirmationState = z.infer<typeof stateSchema>

const settled: ReadonlySet<ConfirmationState> = new Set(['confirmed', 'unconfirmed', 'disputed', 'denied'])

/** Whether the state is the outcome of a check: a change of the words then calls for another one. */
export const isSettled = (state: ConfirmationState): boolean => settled.has(state)
