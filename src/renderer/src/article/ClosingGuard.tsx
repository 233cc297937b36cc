import { useState } from 'react'
import { useClient } from '../api/use-client.tsx'
import { useNotice } from '../api/use-notice.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { saveOpenSessions } from './session/open-sessions.ts'

/** Saves before the window closes, and asks where that cannot be done. */
export const ClosingGuard = () => {
  const client = useClient()
  const [problem, setProblem] = useState<string | null>(null)

  const leave = () => void client.call('window.readyToClose', {})
  const saveAndLeave = () => {
    setProblem(null)
    // A field being filled hands over its text when it loses the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    saveOpenSessions().then(leave, (error: unknown) =>
      setProblem(error instanceof Error ? error.message : 'The last changes could not be saved.'),
    )
  }
  useNotice('closing', saveAndLeave)

  return (
    <Dialog
      title="Not everything is saved"
      isOpen={problem !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) setProblem(null)
      }}
      size="small"
      isAlert
      footer={
        <>
          <Button tone="danger" onPress={leave}>
            Close without saving
          </Button>
          <Button onPress={() => setProblem(null)}>Stay</Button>
          <Button tone="go" onPress={saveAndLeave} autoFocus>
            Try again
          </Button>
        </>
      }
    >
      <p>{problem}</p>
      <p>The text is still in the window. Closing now would lose what was written since the last save.</p>
    </Dialog>
  )
}
