import { useCallback } from 'react'
import type { Change } from '../../../core/model/change.ts'
import { type CurrentFields, invertChange } from '../../../core/model/invert-change.ts'
import { messageOf } from './message-of.ts'
import { offerUndo, toast } from './toast.ts'
import { useClient } from '../api/use-client.tsx'

interface Work {
  readonly changes: readonly Change[]
  /** The fields of a record before the changes, by its id. */
  readonly current: CurrentFields
  /** What was done, in the past tense; shown with a way to take it back. Without it nothing is shown. */
  readonly done?: string
  /** Called when it was taken back. */
  readonly onUndone?: () => void
}

/** Makes changes outside an open article; answers whether it went well. What failed is shown, and nothing was changed then. */
export const useApply = () => {
  const client = useClient()
  return useCallback(
    async ({ changes, current, done, onUndone }: Work): Promise<boolean> => {
      const inverse = changes.map((change) => invertChange(change, current)).toReversed()
      try {
        await client.call('changes.apply', { changes: [...changes] })
        const takeBack = async () => {
          await client.call('changes.apply', { changes: inverse })
          onUndone?.()
        }
        if (done) offerUndo(done, takeBack)
        return true
      } catch (error) {
        toast({ message: messageOf(error), tone: 'problem' })
        return false
      }
    },
    [client],
  )
}
