import { useClient } from '../api/use-client.tsx'
import { saveOpenSessions } from '../article/session/open-sessions.ts'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'

/**
 * Saves what is open, closes the library and begins the window anew, so that nothing of what was shown is held any more.
 * Where something cannot be saved, it stays open and says so.
 */
export const useLock = (): (() => Promise<void>) => {
  const client = useClient()
  return async () => {
    // A field being filled hands over its text when it loses the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    try {
      await saveOpenSessions()
      await client.call('library.lock', {})
      location.reload()
    } catch (error) {
      toast({ message: `The library was not locked. ${messageOf(error)}`, tone: 'problem' })
    }
  }
}
