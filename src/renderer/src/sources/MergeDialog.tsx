import { useState } from 'react'
import type { Source } from '../../../core/model/source.ts'
import { useCall } from '../api/use-client.tsx'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SourcePicker } from '../ui/SourcePicker.tsx'
import { useMerge } from './use-merge.ts'

interface MergeDialogProps {
  readonly from: Source
  readonly onClose: () => void
  /** The source to show then. */
  readonly onMerged: (id: string) => void
}

/** Into which source one goes, with a plain statement of what will happen. */
export const MergeDialog = ({ from, onClose, onMerged }: MergeDialogProps) => {
  const [into, setInto] = useState<Source | null>(null)
  const { merge } = useMerge()
  const said = useCall('ledger.list', {
    filter: { sourceIds: [from.id] },
    sort: { column: 'changed', descending: true },
    groupBySource: false,
    offset: 0,
    limit: 1,
  })
  const take = async () => {
    if (into && (await merge(from, into, () => onMerged(from.id)))) {
      onClose()
      onMerged(into.id)
    }
  }
  return (
    <Dialog
      title={`Merge ${from.name}`}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" isDisabled={!into} onPress={() => void take()}>
            Merge
          </Button>
        </>
      }
    >
      <SourcePicker label="Into" value={into} onPick={setInto} exceptId={from.id} autoFocus />
      {into ? (
        <ul className="plain-statement">
          <li>
            All that {from.name} said ({counted(said.data?.total ?? 0, 'statement')}) is said by {into.name} from then
            on.
          </li>
          <li>
            “{from.name}”{from.aliases.length > 0 ? ' and its aliases become aliases' : ' becomes an alias'} of{' '}
            {into.name}.
          </li>
          {from.protected && !into.protected ? (
            <li>
              {from.name} is protected, and {into.name} is not.
            </li>
          ) : null}
          <li>It can be taken apart again, here or on the page of {into.name}.</li>
        </ul>
      ) : (
        <p className="soft">Choose the source that stays.</p>
      )}
    </Dialog>
  )
}
