import { useState } from 'react'
import { newSourceFields, type SourceKind, sourceKinds } from '../../../core/model/source.ts'
import { useApply } from '../ui/use-apply.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Select } from '../ui/Select.tsx'
import { kindLook } from '../ui/source-look.ts'
import { TextField } from '../ui/TextField.tsx'

interface NewSourceDialogProps {
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

/** Name and kind of a new source; the rest is filled in on its page. */
export const NewSourceDialog = ({ onClose, onMade }: NewSourceDialogProps) => {
  const apply = useApply()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<SourceKind>('person')
  const make = async () => {
    const id = crypto.randomUUID()
    const fields = newSourceFields(name.trim(), kind)
    if (!fields.name) return
    if (await apply({ changes: [{ type: 'source.create', id, fields }], current: () => ({}) })) onMade(id)
  }
  return (
    <Dialog
      title="New source"
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" isDisabled={!name.trim()} onPress={() => void make()}>
            Make source
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        maxLength={500}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') void make()
        }}
      />
      <Select<SourceKind>
        label="Kind"
        value={kind}
        options={sourceKinds.map((choice) => ({
          id: choice,
          label: kindLook[choice].label,
          icon: <Icon name={kindLook[choice].icon} />,
        }))}
        onChange={setKind}
      />
    </Dialog>
  )
}
