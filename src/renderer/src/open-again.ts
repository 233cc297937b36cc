import { afterFault } from '../../core/after-fault.ts'

/** A page that fails again within this time would fail in the same way once more, in ms. */
const shortTime = 60_000

/** Whether this page stands in the place of one that failed. The main process opens it so where the process has ended. */
export const wasOpenedAgain = (): boolean => location.search === afterFault

/** Whether this page has only just been opened in the place of one that failed. */
export const keepsFailing = (): boolean => wasOpenedAgain() && performance.now() < shortTime

/** Opens the window's page anew. @param hash where, as `addressOfScreen` writes it; empty for the desk */
export const openAgain = (hash: string): void => {
  history.replaceState(null, '', `${afterFault}${hash}`)
  location.reload()
}
