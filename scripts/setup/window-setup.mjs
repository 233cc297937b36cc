import { ensureAddon } from './addon.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureElectron } from './electron.mjs'
import { ensureWindowPackages } from './system-packages.mjs'

/**
 * Sets up all that a window needs: dependencies, Electron, the system's libraries, the SQLite addon. What is there
 * already costs no time.
 * @param {{display: boolean}} needs `display`: there is none, and one has to be made
 * @returns {Promise<import('./electron.mjs').Electron>}
 */
export async function setUpForWindow(needs) {
  await ensureDependencies()
  await ensureWindowPackages(needs)
  const electron = await ensureElectron()
  await ensureAddon(electron)
  return electron
}
