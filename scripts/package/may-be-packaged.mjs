/**
 * Why an app is not to be packaged from a runtime; undefined where it may be.
 * @param {{version: string, pinned: string, platform: string}} runtime
 * @returns {string | undefined}
 */
export function whyNotPackaged({ version, pinned, platform }) {
  if (version !== pinned)
    return `this machine has Electron ${version}, which serves development and tests alone. The app is packaged from Electron ${pinned}: run this where it can be fetched.`
  if (platform !== 'linux') return 'the app is packaged on Linux so far.'
  return undefined
}
