import { useQueryClient } from '@tanstack/react-query'
import type { Backup } from '../../../core/model/backup.ts'
import { useCommand } from '../api/use-client.tsx'
import { closeSessions } from '../article/session/open-sessions.ts'
import { fullInstant } from '../ui/format-time.ts'
import { messageOf } from '../ui/message-of.ts'
import { offerUndo, toast } from '../ui/toast.ts'

/** Puts a backup in the library's place: says what is kept, and offers the way back where what stood there was good. */
export const useRestore = () => {
  const queries = useQueryClient()
  const command = useCommand('backups.restore')
  const putThere = async (name: string) => {
    const restored = await command.mutateAsync({ name })
    // What was open is of another library now.
    closeSessions()
    void queries.invalidateQueries()
    return restored
  }
  const restore = async ({ name, at }: Pick<Backup, 'name' | 'at'>): Promise<void> => {
    try {
      const { keptAs, keptIsGood } = await putThere(name)
      const kept = keptAs === null ? '' : ` What stood there before is kept in the folder of backups as “${keptAs}”.`
      const message = `The backup of ${fullInstant(at)} is open.${kept}`
      if (keptAs !== null && keptIsGood) offerUndo(message, () => putThere(keptAs))
      else toast({ message })
    } catch (error) {
      toast({ message: messageOf(error), tone: 'problem' })
    }
  }
  return { restore, isPending: command.isPending }
}
