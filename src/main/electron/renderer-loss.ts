/** What is done when the window's process has ended. */
export type LossRemedy = 'nothing' | 'open again' | 'ask'

/** A window that is lost once more within this time after two losses is not mended by opening it again, in ms. */
const shortTime = 60_000
const mostLosses = 2

/** Opening again at once would fail in the same way. */
const isLasting = (reason: string): boolean => ['launch-failed', 'integrity-failure'].includes(reason)

/**
 * What to do about a window whose process is gone: it is opened again by itself, unless it keeps failing.
 * @param reason as Electron names it in `render-process-gone`
 * @param earlier when it was lost before, in ms
 * @param now in ms
 */
export const remedyFor = (reason: string, earlier: readonly number[], now: number): LossRemedy => {
  if (reason === 'clean-exit') return 'nothing'
  const recent = earlier.filter((at) => now - at < shortTime)
  return isLasting(reason) || recent.length >= mostLosses ? 'ask' : 'open again'
}
