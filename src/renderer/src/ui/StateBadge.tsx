import type { ConfirmationState } from '../../../core/model/state.ts'
import { classes } from './classes.ts'
import { StateIcon } from './StateIcon.tsx'
import { stateLook } from './state-look.ts'

interface StateBadgeProps {
  readonly state: ConfirmationState
  /** Set on the state's ground, for places where it stands alone. */
  readonly filled?: boolean
}

/** A state as icon and label in its colour. */
export const StateBadge = ({ state, filled = false }: StateBadgeProps) => (
  <span className={classes('state-badge', stateLook[state].tone, filled && 'is-filled')}>
    <StateIcon state={state} />
    <span>{stateLook[state].label}</span>
  </span>
)
