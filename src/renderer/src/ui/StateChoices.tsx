import { type ConfirmationState, confirmationStates } from '../../../core/model/state.ts'
import { ChoiceList } from './ChoiceList.tsx'
import { StateIcon } from './StateIcon.tsx'
import { stateLook } from './state-look.ts'

const choices = confirmationStates.map((state) => ({
  id: state,
  label: stateLook[state].label,
  icon: (
    <span className={stateLook[state].tone}>
      <StateIcon state={state} />
    </span>
  ),
}))

interface StateChoicesProps {
  readonly chosen: readonly ConfirmationState[]
  readonly onChange: (chosen: readonly ConfirmationState[]) => void
}

/** Any number of states. */
export const StateChoices = (props: StateChoicesProps) => <ChoiceList label="States" choices={choices} {...props} />
