import { type CommandName, contract } from '../core/api.ts'
import { AttestError, type Reply } from '../core/errors.ts'
import { readInput } from '../core/read-input.ts'
import type { Handlers } from './handlers/handlers.ts'
import { storageError } from './store/storage-error.ts'

export type Dispatch = (name: unknown, input: unknown) => Promise<Reply<unknown>>

const failure = (error: AttestError): Reply<never> => ({
  ok: false,
  error: { code: error.code, message: error.message },
})

const isCommand = (name: unknown): name is CommandName => typeof name === 'string' && Object.hasOwn(contract, name)

/**
 * The only way in: looks the command up, checks its input, runs its handler, and always answers.
 * @param handlers of all commands that are known behind this door
 * @param log told of faults that are ours; never given the input
 */
export const createDispatch =
  (handlers: Partial<Handlers>, log: (error: unknown) => void): Dispatch =>
  async (name, input) => {
    if (!isCommand(name) || !handlers[name])
      return failure(new AttestError('invalid_input', 'Attest does not know this command.'))
    const read = readInput(name, input)
    if ('misfit' in read) {
      const place = read.misfit.join('.') || 'input'
      return failure(new AttestError('invalid_input', `Something in “${place}” does not fit. Nothing was changed.`))
    }
    try {
      const handler = handlers[name] as (input: unknown) => unknown
      return { ok: true, value: await handler(read.value) }
    } catch (error) {
      const known = storageError(error)
      if (known instanceof AttestError) return failure(known)
      log(error)
      return failure(new AttestError('internal', 'Something went wrong inside Attest. Nothing was changed.'))
    }
  }
