import { type KeyboardEvent, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { LedgerRow } from '../../../core/model/ledger.ts'
import { type ConfirmationState, confirmationStates, isSettled } from '../../../core/model/state.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { counted } from '../ui/counted.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { StateIcon } from '../ui/StateIcon.tsx'
import { stateLook } from '../ui/state-look.ts'
import { TextField } from '../ui/TextField.tsx'
import { isTyping } from '../ui/use-shortcut.ts'
import { RowsAsked } from './RowsAsked.tsx'
import { countedRows } from './rows-in-words.ts'

interface StateDialogProps {
  readonly rows: readonly LedgerRow[]
  readonly onClose: () => void
  readonly onTake: (state: ConfirmationState, reason: string) => void
}

/** The state all rows are in; null where they differ. */
const sharedState = (rows: readonly LedgerRow[]): ConfirmationState | null => {
  const [first, ...others] = rows.map((row) => row.annotation.state)
  return first && others.every((state) => state === first) ? first : null
}

/** Which state the rows get, and why. A number chooses, Enter applies. */
export const StateDialog = ({ rows, onClose, onTake }: StateDialogProps) => {
  const [state, setState] = useState(() => sharedState(rows))
  const [reason, setReason] = useState('')
  const bare = state && isSettled(state) ? rows.filter((row) => row.evidenceCount === 0).length : 0
  const title = `State of ${countedRows(rows)}`
  const take = () => {
    if (!state) return
    onClose()
    onTake(state, reason.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const numbered = confirmationStates[Number(event.key) - 1]
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) take()
    else if (numbered && !isTyping(event.target)) setState(numbered)
  }
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" isDisabled={!state} onPress={take}>
            {state ? `Set to ${stateLook[state].label.toLowerCase()}` : 'Set'}
          </Button>
        </>
      }
    >
      <div className="bulk-form" onKeyDownCapture={onKeyDown}>
        <RowsAsked rows={rows} />
        <RadioGroup className="state-choice" value={state} onChange={(value) => setState(value as ConfirmationState)}>
          <Label className="visually-hidden">State</Label>
          {confirmationStates.map((choice, index) => (
            <Radio
              key={choice}
              value={choice}
              autoFocus={choice === (state ?? 'unchecked')}
              className={classes('state-option', stateLook[choice].tone)}
            >
              <StateIcon state={choice} />
              <span>
                <b>{stateLook[choice].label}</b>
                <small>{stateLook[choice].meaning}</small>
              </span>
              <Kbd keys={String(index + 1)} />
            </Radio>
          ))}
        </RadioGroup>
        {bare > 0 ? (
          <p className="soft">
            Without evidence: {bare === rows.length ? 'all of them' : counted(bare, 'of them', 'of them')}.
          </p>
        ) : null}
        <TextField
          label="Reason"
          value={reason}
          onChange={setReason}
          maxLength={2000}
          placeholder="Kept in the history"
        />
      </div>
    </Dialog>
  )
}
