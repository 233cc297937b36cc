import { useState } from 'react'
import type { LedgerRow } from '../../../core/model/ledger.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SourcePicker } from '../ui/SourcePicker.tsx'
import { TextField } from '../ui/TextField.tsx'
import { RowsAsked } from './RowsAsked.tsx'
import { countedRows } from './rows-in-words.ts'
import type { Target } from './use-bulk-changes.ts'

interface AttributeDialogProps {
  readonly rows: readonly LedgerRow[]
  readonly onClose: () => void
  readonly onTake: (target: Target, reason: string) => void
}

/** To whom the rows are attributed, and why. */
export const AttributeDialog = ({ rows, onClose, onTake }: AttributeDialogProps) => {
  const [target, setTarget] = useState<Target | null>(null)
  const [reason, setReason] = useState('')
  const others = rows.filter(
    ({ annotation: { attribution } }) =>
      attribution.sourceId !== null && !(target && 'source' in target && target.source.id === attribution.sourceId),
  ).length
  const take = () => {
    if (!target) return
    onClose()
    onTake(target, reason.trim())
  }
  return (
    <Dialog
      title={`Attribute ${countedRows(rows)}`}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" isDisabled={!target} onPress={take}>
            Attribute
          </Button>
        </>
      }
    >
      <form
        className="bulk-form"
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <RowsAsked rows={rows} />
        <SourcePicker
          label="Source"
          value={target && 'source' in target ? target.source : null}
          onPick={(source) => setTarget({ source })}
          onCreate={(newName) => setTarget({ newName })}
          {...(target && 'newName' in target ? { placeholder: target.newName } : {})}
          autoFocus
        />
        {target && 'newName' in target ? <p className="soft">“{target.newName}” is made as a new source.</p> : null}
        {others > 0 && rows.length > 1 ? (
          <p className="soft">{counted(others, 'of them', 'of them')} now with another source.</p>
        ) : null}
        <TextField
          label="Reason"
          value={reason}
          onChange={setReason}
          maxLength={2000}
          placeholder="Kept in the history"
        />
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" disabled={!target} />
      </form>
    </Dialog>
  )
}
