import type { Source } from '../../../core/model/source.ts'
import { useClient } from '../api/use-client.tsx'
import { messageOf } from '../ui/message-of.ts'
import { offerUndo, toast } from '../ui/toast.ts'

/** Merging two sources, and taking a merge apart again. */
export const useMerge = () => {
  const client = useClient()
  const say = (error: unknown) => toast({ message: messageOf(error), tone: 'problem' })
  return {
    /** Answers whether it went well. */
    merge: async (from: Source, into: Source, onUndone: () => void): Promise<boolean> => {
      try {
        await client.call('sources.merge', { fromId: from.id, intoId: into.id })
        offerUndo(`${from.name} merged into ${into.name}`, async () => {
          await client.call('sources.unmerge', { fromId: from.id })
          onUndone()
        })
        return true
      } catch (error) {
        say(error)
        return false
      }
    },
    unmerge: async (from: Source, into: Source): Promise<void> => {
      try {
        await client.call('sources.unmerge', { fromId: from.id })
        offerUndo(`${from.name} taken out of ${into.name}`, () =>
          client.call('sources.merge', { fromId: from.id, intoId: into.id }),
        )
      } catch (error) {
        say(error)
      }
    },
  }
}
