import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect } from 'react'
import type { CallInput, CommandName, Output } from '../../../core/api.ts'
import type { Client } from './client.ts'

const ClientContext = createContext<Client | null>(null)

/** The client of the window. */
export const useClient = (): Client => {
  const client = use(ClientContext)
  if (!client) throw new Error('useClient stands outside ClientProvider')
  return client
}

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' } },
})

/** Gives the screens the client and a cache over it; whatever is shown is asked again when something was written. */
export const ClientProvider = ({ client, children }: { readonly client: Client; readonly children: ReactNode }) => {
  useEffect(
    () =>
      client.subscribe((notice) => {
        if (notice.type === 'changed') void queries.invalidateQueries()
      }),
    [client],
  )
  return (
    <ClientContext value={client}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ClientContext>
  )
}

/** What a reading command answers, as a query of the cache. */
export const callQuery = <Name extends CommandName>(client: Client, name: Name, input: CallInput<Name>) => ({
  queryKey: [name, input],
  queryFn: (): Promise<Output<Name>> => client.call(name, input),
})

/** What a reading command answers, kept fresh. */
export const useCall = <Name extends CommandName>(
  name: Name,
  input: CallInput<Name>,
  options?: { enabled?: boolean },
) => {
  const client = useClient()
  return useQuery<Output<Name>>({
    ...callQuery(client, name, input),
    placeholderData: (previous) => previous,
    enabled: options?.enabled ?? true,
  })
}

/** A writing command, to be called from a handler. */
export const useCommand = <Name extends CommandName>(name: Name) => {
  const client = useClient()
  return useMutation<Output<Name>, Error, CallInput<Name>>({
    mutationFn: (input) => client.call(name, input),
    networkMode: 'always',
  })
}
