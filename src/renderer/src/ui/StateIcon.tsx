import type { ConfirmationState } from '../../../core/model/state.ts'
import { stateLook } from './state-look.ts'

/** The icon of a state alone; its label has to stand beside it or in a name. */
export const StateIcon = ({ state }: { readonly state: ConfirmationState }) => {
  const { icon } = stateLook[state]
  return (
    <svg className="icon state-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={icon.stroke} />
      {icon.fill ? <path className="icon-fill" d={icon.fill} /> : null}
    </svg>
  )
}
