import { AttestError } from '../../core/errors.ts'
import type { App } from '../app.ts'
import type { Dispatch } from '../dispatch.ts'

export interface OpeningDispatch {
  readonly dispatch: Dispatch
  readonly isOpen: () => boolean
  readonly close: () => void
}

/**
 * A door to a library that is opened with the first call. While it cannot be opened every call answers why, and the
 * next one tries again: the window says what is wrong and offers just that.
 * @param open opens the library, or throws an AttestError
 */
export const openingDispatch = (open: () => Promise<App>): OpeningDispatch => {
  let opening: Promise<App> | null = null
  let app: App | null = null
  const opened = (): Promise<App> => {
    opening ??= open().then(
      (library) => {
        app = library
        return library
      },
      (error) => {
        opening = null
        throw error
      },
    )
    return opening
  }
  return {
    dispatch: async (name, input) => {
      try {
        return await (await opened()).dispatch(name, input)
      } catch (error) {
        const known = error instanceof AttestError ? error : null
        return {
          ok: false,
          error: {
            code: known?.code ?? 'internal',
            message: known?.message ?? 'The library could not be opened. It was not changed.',
          },
        }
      }
    },
    isOpen: () => app !== null,
    close: () => app?.close(),
  }
}
