import type { Notice } from '../../../core/api.ts'
import type { Reply } from '../../../core/errors.ts'

/** The way to the library: the preload's bridge in the window, a plain function in tests. */
export interface Transport {
  readonly invoke: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Gives back a function that ends the subscription. */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
}

declare global {
  interface Window {
    readonly attest: Transport
  }
}
