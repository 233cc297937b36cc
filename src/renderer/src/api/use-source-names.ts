import { useQueries } from '@tanstack/react-query'
import { useClient } from './use-client.tsx'

/** The names of sources by id; a source that is gone is called so. */
export const useSourceNames = (ids: readonly string[]): ((id: string) => string) => {
  const client = useClient()
  const wanted = [...new Set(ids)]
  const answers = useQueries({
    queries: wanted.map((id) => ({
      queryKey: ['sources.get', { id }],
      queryFn: () => client.call('sources.get', { id }),
    })),
  })
  return (id) => {
    const answer = answers[wanted.indexOf(id)]
    return answer?.data?.source.name ?? (answer?.isError ? 'a removed source' : '…')
  }
}
