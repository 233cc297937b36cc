import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Backup, BackupReason } from '../../../core/model/backup.ts'
import { useCall, useCommand } from '../api/use-client.tsx'
import { saveOpenSessions } from '../article/session/open-sessions.ts'
import { useRestore } from '../library/use-restore.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { fileSize } from '../ui/file-size.ts'
import { fullInstant } from '../ui/format-time.ts'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'

const reasonInWords: Readonly<Record<BackupReason, string>> = {
  daily: 'Daily',
  asked: 'Asked for',
  'before-migration': 'Before a new version changed the library',
  'before-restore': 'Before a backup was restored',
}

/** The copies of the library: which there are, where they lie, a new one, and the way back to one. */
export const BackupsSection = ({ folder }: { readonly folder: string }) => {
  const queries = useQueryClient()
  const backups = useCall('backups.list', {})
  const make = useCommand('backups.make')
  const { restore, isPending } = useRestore()
  const [chosen, setChosen] = useState<Backup | null>(null)
  const tell = (problem: unknown) => toast({ message: messageOf(problem), tone: 'problem' })
  if (backups.error) return <ErrorNote error={backups.error} onRetry={() => void backups.refetch()} />
  const listed = backups.data ?? []
  const makeNow = () =>
    make.mutate(
      {},
      {
        onError: tell,
        onSuccess: () => {
          void queries.invalidateQueries()
          toast({ message: 'A backup was made and checked.' })
        },
      },
    )
  const putBack = (backup: Backup) => void saveOpenSessions().then(() => restore(backup), tell)
  return (
    <section aria-labelledby="settings-backups">
      <h2 id="settings-backups">Backups</h2>
      <p className="faint">
        Whole copies of the library, made once a day while Attest is open and before a new version changes it. The last
        seven stay, and of older ones one a week. Evidence files stay in their own folder.
      </p>
      {listed.length === 0 ? (
        <p>There are no backups yet.</p>
      ) : (
        <ul className="backups" aria-label="Backups, newest first">
          {listed.map((backup) => (
            <li key={backup.name}>
              <span>
                <b>{fullInstant(backup.at)}</b>
                <span className="faint">
                  {reasonInWords[backup.reason]}, {fileSize(backup.size)}
                </span>
              </span>
              <Button
                size="small"
                aria-label={`Restore the backup of ${fullInstant(backup.at)}`}
                isDisabled={isPending}
                onPress={() => setChosen(backup)}
              >
                Restore…
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onPress={makeNow} isDisabled={make.isPending}>
          {make.isPending ? 'Making a backup…' : 'Make a backup now'}
        </Button>
      </div>
      <dl className="facts">
        <dt>Where they lie</dt>
        <dd className="selectable">{folder}</dd>
      </dl>
      <ConfirmDialog
        title="Restore this backup?"
        confirmLabel="Restore"
        isOpen={chosen !== null}
        onOpenChange={() => setChosen(null)}
        onConfirm={() => chosen && putBack(chosen)}
      >
        <p>
          The library becomes what it was on {chosen ? fullInstant(chosen.at) : ''}. What was done since is kept as a
          backup of its own, and you can go back to it.
        </p>
      </ConfirmDialog>
    </section>
  )
}
