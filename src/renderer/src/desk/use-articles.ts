import type { DeskItem } from '../../../core/api.ts'
import type { ConfirmationState } from '../../../core/model/state.ts'
import { useClient } from '../api/use-client.tsx'
import { usePages } from '../api/use-pages.ts'

interface ArticlesOptions {
  readonly text: string
  readonly states: readonly ConfirmationState[]
}

/** The articles of the library, last changed first. */
export const useArticles = ({ text, states }: ArticlesOptions) => {
  const client = useClient()
  return usePages<DeskItem>({
    queryKey: ['desk.list', text, states],
    read: async (offset, limit) => {
      const { items, total } = await client.call('desk.list', { text, states: [...states], offset, limit })
      return { rows: items, total }
    },
  })
}
