import { type CommandName, contract } from './api.ts'

/** What the contract finds in an input: the input as the command takes it, or the path to what does not fit. */
export type ReadInput = { readonly value: unknown } | { readonly misfit: readonly PropertyKey[] }

/** Reads the input of a command against the contract. Never fails: what cannot be read at all does not fit. */
export const readInput = (name: CommandName, input: unknown): ReadInput => {
  try {
    const { success, data, error } = contract[name].input.safeParse(input)
    return success ? { value: data } : { misfit: error.issues[0]?.path ?? [] }
  } catch {
    // zod freezes what is to be readonly before it has looked at it, and bytes cannot be frozen.
    return { misfit: [] }
  }
}
