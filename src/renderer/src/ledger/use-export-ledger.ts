import type { LedgerFilter } from '../../../core/model/ledger.ts'
import { useClient } from '../api/use-client.tsx'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'
import type { LedgerView } from './ledger-view.ts'

/** Writes the rows as they are shown to a CSV file that the editor names. */
export const useExportLedger = () => {
  const client = useClient()
  const say = (error: unknown) => toast({ message: messageOf(error), tone: 'problem' })
  return async (filter: LedgerFilter, { sort, groupBySource }: LedgerView): Promise<void> => {
    try {
      const { saved } = await client.call('ledger.export', { filter, sort: { ...sort }, groupBySource })
      if (saved === null) return
      toast({
        message: `Saved as ${saved}`,
        action: { label: 'Show in folder', run: () => void client.call('export.reveal', {}).catch(say) },
      })
    } catch (error) {
      say(error)
    }
  }
}
