import { useQueryClient } from '@tanstack/react-query'
import { useCall, useCommand } from '../api/use-client.tsx'
import { Button } from '../ui/Button.tsx'
import { fullInstant } from '../ui/format-time.ts'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'

/** Offers the newest good backup in the place of a library that cannot be opened, and says what is kept. */
export const RestoreOffer = () => {
  const queries = useQueryClient()
  const { data: backup } = useCall('backups.newestGood', {})
  const restore = useCommand('backups.restore')
  if (!backup) return null
  const made = fullInstant(backup.at)
  const open = () =>
    restore.mutate(
      { name: backup.name },
      {
        onSuccess: ({ keptAs }) => {
          const kept =
            keptAs === null ? '' : ` What stood there before is kept in the folder of backups as “${keptAs}”.`
          toast({ message: `The backup of ${made} is open.${kept}` })
          void queries.invalidateQueries()
        },
        onError: (error) => toast({ message: messageOf(error), tone: 'problem' }),
      },
    )
  return (
    <div className="restore-offer">
      <Button tone="go" onPress={open} isDisabled={restore.isPending}>
        Open the backup of {made}
      </Button>
      <p className="faint">What stands there now is kept beside the backups. Nothing is deleted.</p>
    </div>
  )
}
