import { AttestError } from '../../../core/errors.ts'
import { useCall } from '../api/use-client.tsx'
import { Button } from '../ui/Button.tsx'
import { fullInstant } from '../ui/format-time.ts'
import { UnlockForm } from './UnlockForm.tsx'
import { useRestore } from './use-restore.ts'

/** Offers the newest good backup in the place of a library that cannot be opened, and says what is kept. */
export const RestoreOffer = () => {
  const { data: backup, error } = useCall('backups.newestGood', {})
  const { restore, isPending } = useRestore()
  if (error instanceof AttestError && error.code === 'library_locked')
    return (
      <div className="restore-offer">
        <p>{error.message}</p>
        <UnlockForm action="Look for a backup" />
      </div>
    )
  if (!backup) return null
  return (
    <div className="restore-offer">
      <Button tone="go" onPress={() => void restore(backup)} isDisabled={isPending}>
        Open the backup of {fullInstant(backup.at)}
      </Button>
      <p className="faint">What stands there now is kept beside the backups. Nothing is deleted.</p>
    </div>
  )
}
