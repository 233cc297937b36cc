import { useState } from 'react'
import type { Output } from '../../../core/api.ts'
import { useClient } from '../api/use-client.tsx'
import { useNotice } from '../api/use-notice.ts'
import { Button } from '../ui/Button.tsx'
import { useCommands } from '../ui/commands.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'

/** The log of faults, asked for in the menu or the palette. */
export const FaultLogDialog = () => {
  const client = useClient()
  const [log, setLog] = useState<Output<'log.read'> | null>(null)
  const tell = (problem: unknown) => toast({ message: messageOf(problem), tone: 'problem' })
  const show = () => void client.call('log.read', {}).then(setLog, tell)
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(() => toast({ message: 'The log was copied.' }), tell)
  useNotice('log', show)
  useCommands([{ id: 'log.show', label: 'Log of faults', run: show }])
  if (!log) return null
  const close = () => setLog(null)
  return (
    <Dialog
      title="Log of faults"
      isOpen
      onOpenChange={close}
      size="large"
      footer={
        <>
          {log.text === '' ? null : <Button onPress={() => copy(log.text)}>Copy</Button>}
          <Button tone="go" autoFocus onPress={close}>
            Close
          </Button>
        </>
      }
    >
      <p>
        Faults of Attest itself are noted in <b>{log.fileName}</b> beside the library: when, what and where in the
        program. No copy, no names, no folders. It stays on this machine.
      </p>
      {log.text === '' ? (
        <p>No fault has been noted.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keys have to reach it
        <section className="fault-log" tabIndex={0} aria-label="Noted faults">
          <pre className="selectable">{log.text}</pre>
        </section>
      )}
    </Dialog>
  )
}
