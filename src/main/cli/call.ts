import type { CallInput, CommandName, Output } from '../../core/api.ts'
import { AttestError } from '../../core/errors.ts'
import type { Dispatch } from '../dispatch.ts'

/** Calls a command of the contract and gives its value. */
export type Call = <Name extends CommandName>(name: Name, input: CallInput<Name>) => Promise<Output<Name>>

/** A typed way through the door; a failure is thrown as the AttestError it was. */
export const callThrough =
  (dispatch: Dispatch): Call =>
  async (name, input) => {
    const reply = await dispatch(name, input)
    if (!reply.ok) throw new AttestError(reply.error.code, reply.error.message)
    return reply.value as never
  }
