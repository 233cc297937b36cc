import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface WaiveFormProps {
  readonly onWaive: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why a finding may stand. */
export const WaiveForm = ({ onWaive, onCancel }: WaiveFormProps) => {
  const [reason, setReason] = useState('')
  const isReady = reason.trim() !== ''
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) onWaive(reason.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form className="record-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <TextField
        label="Why it may stand"
        description="It stays waived until its words change. The reason, your name and the time are kept."
        value={reason}
        onChange={setReason}
        maxLength={2000}
        autoFocus
      />
      <div className="form-end">
        <Button size="small" onPress={onCancel}>
          Cancel
        </Button>
        <Button size="small" tone="go" type="submit" isDisabled={!isReady}>
          Waive
        </Button>
      </div>
    </form>
  )
}
