import type { CommandName, Input, Output } from '../../core/api.ts'

/** One function for every command of the contract. */
export type Handlers = {
  readonly [Name in CommandName]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>
}
