import { useState } from 'react'
import type { Settings } from '../../../core/model/settings.ts'
import { useLock } from '../library/use-lock.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { lockKeys } from '../ui/key-table.ts'
import { Select } from '../ui/Select.tsx'
import { ProtectDialog, type ProtectTask } from './ProtectDialog.tsx'

interface ConfidentialSectionProps {
  readonly isConfidential: boolean
  readonly lockAfter: Settings['lockAfter']
  readonly onLockAfter: (value: Settings['lockAfter']) => void
}

/** Whether the library is encrypted, and when it locks itself. */
export const ConfidentialSection = ({ isConfidential, lockAfter, onLockAfter }: ConfidentialSectionProps) => {
  const lock = useLock()
  const [task, setTask] = useState<ProtectTask | null>(null)
  return (
    <section aria-labelledby="settings-confidential">
      <h2 id="settings-confidential">Confidentiality</h2>
      {isConfidential ? (
        <>
          <p>This library is confidential: it is encrypted, with its evidence files and its new backups.</p>
          <Select<Settings['lockAfter']>
            label="Lock when nobody is there"
            value={lockAfter}
            options={[
              { id: '5', label: 'After 5 minutes' },
              { id: '15', label: 'After 15 minutes' },
              { id: '60', label: 'After an hour' },
              { id: 'off', label: 'Never' },
            ]}
            onChange={onLockAfter}
          />
          <div className="button-row">
            <Button onPress={lock}>
              Lock now <Kbd keys={lockKeys} />
            </Button>
            <Button onPress={() => setTask('change')}>Change passphrase…</Button>
            <Button onPress={() => setTask('decrypt')}>Make it an ordinary library…</Button>
          </div>
        </>
      ) : (
        <>
          <p>Everybody who has this library’s file can read it.</p>
          <div className="button-row">
            <Button onPress={() => setTask('encrypt')}>Make it confidential…</Button>
          </div>
          <p className="faint">
            A confidential library is encrypted with a passphrase. Exports, and copies made before, are not.
          </p>
        </>
      )}
      {task ? <ProtectDialog task={task} onClose={() => setTask(null)} /> : null}
    </section>
  )
}
