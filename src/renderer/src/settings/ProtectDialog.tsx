import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Protected, Protection } from '../../../core/model/passphrase.ts'
import { passphraseHint, shortestPassphrase } from '../../../core/model/passphrase.ts'
import { useClient } from '../api/use-client.tsx'
import { saveOpenSessions } from '../article/session/open-sessions.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { toast } from '../ui/toast.ts'

/** What is done to the library: encrypt it, give it another passphrase, or make it an ordinary one. */
export type ProtectTask = 'encrypt' | 'change' | 'decrypt'

const words: Readonly<Record<ProtectTask, { title: string; action: string; busy: string; done: string }>> = {
  encrypt: {
    title: 'Make the library confidential',
    action: 'Encrypt',
    busy: 'Encrypting…',
    done: 'The library is confidential.',
  },
  change: {
    title: 'Change the passphrase',
    action: 'Change passphrase',
    busy: 'Encrypting anew…',
    done: 'The new passphrase opens the library.',
  },
  decrypt: {
    title: 'Make the library an ordinary one',
    action: 'Decrypt',
    busy: 'Decrypting…',
    done: 'The library is an ordinary one.',
  },
}

const backupsLabel: Readonly<Record<ProtectTask, string>> = {
  encrypt: 'Encrypt them too',
  change: 'Give them the new passphrase',
  decrypt: 'Decrypt them too',
}

const doneInWords = (task: ProtectTask, { backupsLeft, evidenceLeft }: Protected): string =>
  [
    words[task].done,
    backupsLeft > 0 ? `Backups left with another passphrase, or none: ${backupsLeft}.` : '',
    evidenceLeft ? 'Not all evidence files could be sealed. It is tried again with the next opening.' : '',
  ]
    .filter(Boolean)
    .join(' ')

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string
  readonly error?: string
  readonly autoFocus?: boolean
}

const PassphraseField = (props: PassphraseFieldProps) => (
  <TextField {...props} type="password" autoComplete="off" maxLength={1000} />
)

/** Asks for passphrases, twice for a new one, and says what encrypting does and does not do. */
export const ProtectDialog = ({ task, onClose }: { readonly task: ProtectTask; readonly onClose: () => void }) => {
  const client = useClient()
  const queries = useQueryClient()
  const [present, setPresent] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [oldBackups, setOldBackups] = useState<Protection['oldBackups']>('change')
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const isNew = task !== 'decrypt'
  const isMistyped = again.length >= passphrase.length && again !== passphrase
  const isReady =
    (task === 'encrypt' || present !== '') &&
    (!isNew || (passphrase.length >= shortestPassphrase && again === passphrase)) &&
    !isBusy

  const run = async () => {
    setBusy(true)
    setError(null)
    try {
      await saveOpenSessions()
      const input = { present, passphrase: isNew ? passphrase : null, oldBackups }
      const done = await client.call('library.protect', input)
      toast({ message: doneInWords(task, done) })
      onClose()
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
      void queries.invalidateQueries()
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) void run()
  }
  return (
    <Dialog
      title={words[task].title}
      isOpen
      onOpenChange={(isOpen) => isOpen || isBusy || onClose()}
      size="small"
      isAlert
      footer={
        <>
          <Button onPress={onClose} isDisabled={isBusy}>
            Cancel
          </Button>
          <Button tone={task === 'decrypt' ? 'danger' : 'go'} type="submit" form="protect-form" isDisabled={!isReady}>
            {isBusy ? words[task].busy : words[task].action}
          </Button>
        </>
      }
    >
      <form id="protect-form" className="protect-form" onSubmit={submit}>
        {task === 'encrypt' ? null : (
          <PassphraseField label="Present passphrase" value={present} onChange={setPresent} autoFocus />
        )}
        {isNew ? (
          <>
            <PassphraseField
              label="New passphrase"
              value={passphrase}
              onChange={setPassphrase}
              description={passphraseHint(passphrase).sentence}
              autoFocus={task === 'encrypt'}
            />
            <PassphraseField
              label="The same again"
              value={again}
              onChange={setAgain}
              {...(isMistyped && again !== '' ? { error: 'This is not the same.' } : {})}
            />
          </>
        ) : null}
        <Select<Protection['oldBackups']>
          label="Backups from before"
          value={oldBackups}
          options={[
            { id: 'change', label: backupsLabel[task] },
            { id: 'remove', label: 'Remove them' },
            { id: 'keep', label: 'Leave them as they are' },
          ]}
          onChange={setOldBackups}
        />
        <p className="export-warning">
          {isNew
            ? 'A lost passphrase cannot be recovered: without it nobody opens the library again, nor its backups.'
            : 'Everybody who has the file can read it then, with its evidence files.'}
        </p>
        {error ? <ErrorNote error={error} /> : null}
      </form>
    </Dialog>
  )
}
