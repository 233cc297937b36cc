import type { DeskItem, Input } from '../../../core/api.ts'
import type { ConfirmationState } from '../../../core/model/state.ts'
import { useClient } from '../api/use-client.tsx'
import { usePages } from '../api/use-pages.ts'

export type ClearanceFilter = Input<'desk.list'>['clearance']

interface ArticlesOptions {
  readonly text: string
  readonly states: readonly ConfirmationState[]
  readonly clearance: ClearanceFilter
}

/** The articles of the library, last changed first. */
export const useArticles = ({ text, states, clearance }: ArticlesOptions) => {
  const client = useClient()
  return usePages<DeskItem>({
    queryKey: ['desk.list', text, states, clearance],
    read: async (offset, limit) => {
      const query = { text, states: [...states], clearance, offset, limit }
      const { items, total } = await client.call('desk.list', query)
      return { rows: items, total }
    },
  })
}
