import type { Output } from '../../../core/api.ts'
import type { SourceKind } from '../../../core/model/source.ts'
import { useClient } from '../api/use-client.tsx'
import { usePages } from '../api/use-pages.ts'

export type ListedSource = Output<'sources.list'>['items'][number]

interface SourcesOptions {
  readonly text: string
  readonly kinds: readonly SourceKind[]
}

/** The sources of the library, with how much each has said. */
export const useSources = ({ text, kinds }: SourcesOptions) => {
  const client = useClient()
  return usePages<ListedSource>({
    queryKey: ['sources.list', text, kinds],
    read: async (offset, limit) => {
      const { items, total } = await client.call('sources.list', { text, kinds: [...kinds], offset, limit })
      return { rows: items, total }
    },
  })
}
