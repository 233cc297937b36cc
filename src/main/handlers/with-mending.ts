import { isSearchIndexDamage } from '../store/search-index.ts'
import type { Handlers } from './handlers.ts'

type Handler = (input: unknown) => unknown

/**
 * The same handlers, for which a damaged search index is built again when it is come upon, and the call made once more.
 * What a handler writes it writes in one transaction, so that the call that failed has left nothing.
 * @param mend builds the search index again
 */
export const withMending = (handlers: Handlers, mend: () => void): Handlers => {
  const mending =
    (handler: Handler): Handler =>
    async (input) => {
      try {
        return await handler(input)
      } catch (error) {
        if (!isSearchIndexDamage(error)) throw error
        mend()
        return handler(input)
      }
    }
  const entries = Object.entries(handlers).map(([name, handler]) => [name, mending(handler as Handler)])
  return Object.fromEntries(entries) as Handlers
}
