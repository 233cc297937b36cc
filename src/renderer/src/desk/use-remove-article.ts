import { useClient } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import { messageOf } from '../ui/message-of.ts'
import { offerUndo, toast } from '../ui/toast.ts'

/** Takes an article off the desk, and offers it back. */
export const useRemoveArticle = () => {
  const client = useClient()
  const { opened, open } = useNavigation()
  return async (id: string, title: string): Promise<void> => {
    if (opened.name === 'article' && opened.id === id) open({ name: 'desk' })
    try {
      await client.call('article.remove', { id })
      offerUndo(`“${title}” removed`, () => client.call('article.restore', { id }))
    } catch (error) {
      toast({ message: messageOf(error), tone: 'problem' })
    }
  }
}
