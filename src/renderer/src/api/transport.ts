import type { Notice } from '../../../core/notice.ts'

/** The way to the library: the preload's bridge in the window, a plain function in tests. */
export interface Transport {
  /**
   * Gives the reply as JSON text. A text passes from thread to process to page as it is; the records of a long article
   * would be copied value by value at each of the three doors.
   */
  readonly invoke: (name: string, input: unknown) => Promise<string>
  /** Gives back a function that ends the subscription. */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
}

declare global {
  interface Window {
    readonly attest: Transport
  }
}
