import type { CallInput, CommandName, Output } from '../../../core/api.ts'
import { AttestError, type Reply } from '../../../core/errors.ts'
import type { Transport } from './transport.ts'

export type Client = ReturnType<typeof createClient>

/** Calls by contract name over a transport; a refused call throws the AttestError it was answered with. */
export const createClient = (transport: Transport) => ({
  call: async <Name extends CommandName>(name: Name, input: CallInput<Name>): Promise<Output<Name>> => {
    const reply: Reply<Output<Name>> = JSON.parse(await transport.invoke(name, input))
    if (!reply.ok) throw new AttestError(reply.error.code, reply.error.message)
    return reply.value
  },
  subscribe: transport.subscribe,
})
