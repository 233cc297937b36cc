import { AttestError, type Reply } from '../../core/errors.ts'
import type { Restored } from '../../core/model/backup.ts'
import type { Protected, Protection } from '../../core/model/passphrase.ts'
import type { App } from '../app.ts'
import type { ClosedLibrary } from '../closed-library.ts'
import { createDispatch, type Dispatch } from '../dispatch.ts'
import type { Ports } from '../ports.ts'

/** What is done to a library while it is closed, though an open one is asked for it. */
export type ClosingPorts = Pick<Ports, 'restoreBackup' | 'protectLibrary' | 'lockLibrary'>

export interface OpeningDispatch {
  readonly dispatch: Dispatch
  /** Opens the library before the first call; where that fails, the first call tries again and says why. */
  readonly openEarly: () => void
  /** Makes a backup where the library is open and one is due. */
  readonly backUpDaily: () => void
  readonly close: () => void
}

const refusal = (error: unknown, log: (error: unknown) => void): Reply<never> => {
  if (!(error instanceof AttestError)) log(error)
  const { code, message } =
    error instanceof AttestError
      ? error
      : new AttestError('internal', 'The library could not be opened. It was not changed.')
  return { ok: false, error: { code, message } }
}

/**
 * A door to a library that is opened with the first call. While it cannot be opened, calls about backups and faults are answered,
 * every other one says why, and the next tries again: the window says what is wrong and offers just that.
 * @param open opens the library, or throws an AttestError; is given what needs it closed
 * @param log told of faults that are ours
 * @param tellOpen told when the library has been opened, and when it has been closed
 */
export const openingDispatch = (
  open: (ports: ClosingPorts) => Promise<App>,
  closed: ClosedLibrary,
  log: (error: unknown) => void,
  tellOpen: (isOpen: boolean) => void,
): OpeningDispatch => {
  let opening: Promise<App> | null = null
  let app: App | null = null
  let changing: Promise<unknown> = Promise.resolve()

  const close = (): void => {
    app?.close()
    app = null
    opening = null
    tellOpen(false)
  }
  const whileClosed = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = changing.then(async () => {
      await opening?.catch(() => {})
      close()
      return work()
    })
    changing = done.catch(() => {})
    return done
  }
  const restoreBackup = (name: string): Promise<Restored> => whileClosed(() => closed.restoreBackup(name))
  const ports: ClosingPorts = {
    restoreBackup,
    protectLibrary: (protection: Protection): Promise<Protected> => whileClosed(() => closed.protect(protection)),
    lockLibrary: () => {
      close()
      closed.lock()
    },
  }
  const opened = async (): Promise<App> => {
    // What stands at the library's place is not to be opened while it is being put there.
    await changing
    opening ??= open(ports).then(
      (library) => {
        app = library
        tellOpen(true)
        return library
      },
      (error) => {
        opening = null
        throw error
      },
    )
    return opening
  }
  const closedHandlers = {
    'log.read': closed.faults,
    'library.unlock': async ({ passphrase }: { readonly passphrase: string }) => {
      await closed.unlock(passphrase)
      return {}
    },
    'backups.list': () => [...closed.backups()],
    'backups.newestGood': closed.newestGoodBackup,
    'backups.restore': ({ name }: { readonly name: string }) => restoreBackup(name),
  }
  const closedDispatch = createDispatch(closedHandlers, log)
  return {
    dispatch: async (name, input) => {
      if (app === null && typeof name === 'string' && Object.hasOwn(closedHandlers, name))
        return closedDispatch(name, input)
      try {
        return await (await opened()).dispatch(name, input)
      } catch (error) {
        return refusal(error, log)
      }
    },
    openEarly: () => void opened().catch(() => {}),
    backUpDaily: () => void app?.backUpDaily(),
    close,
  }
}
