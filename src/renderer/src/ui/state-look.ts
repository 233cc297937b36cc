import { stateLook as sharedLook, type StateLook as SharedLook } from '../../../core/model/state-look.ts'
import type { ConfirmationState } from '../../../core/model/state.ts'

/** How underlines and bars are drawn, so that a state never rests on colour alone. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'wavy' | 'double' | 'thin' | 'dash-dot'

export interface StateLook extends SharedLook {
  /** A class that sets --tone and --ground. */
  readonly tone: string
  readonly line: LineStyle
}

const look = (state: ConfirmationState, line: LineStyle): StateLook => ({
  ...sharedLook[state],
  tone: `tone-${state}`,
  line,
})

/** Label, meaning, icon, colour and line of every state in the window. */
export const stateLook: Readonly<Record<ConfirmationState, StateLook>> = {
  unchecked: look('unchecked', 'thin'),
  pending: look('pending', 'dashed'),
  confirmed: look('confirmed', 'solid'),
  unconfirmed: look('unconfirmed', 'dotted'),
  disputed: look('disputed', 'wavy'),
  denied: look('denied', 'double'),
  recheck: look('recheck', 'dash-dot'),
}
