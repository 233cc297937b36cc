const day = 24 * 60 * 60 * 1000

/**
 * Which Electron to use: the pinned one that is installed, the pinned one after a download, or the fallback. A
 * download that failed is tried again after a day, so that no start in between waits for it.
 * @param {{installed: boolean, fallbackRuns: boolean, failedAt: number | undefined, now: number}} situation times in ms
 * @returns {'installed' | 'download' | 'fallback'}
 */
export function chooseElectron({ installed, fallbackRuns, failedAt, now }) {
  if (installed) return 'installed'
  const failedLately = failedAt !== undefined && now - failedAt < day
  return fallbackRuns && failedLately ? 'fallback' : 'download'
}
