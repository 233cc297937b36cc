import { announce } from '../setup/announce.mjs'
import { setUpForWindow } from '../setup/window-setup.mjs'
import { hasDisplay } from '../window/display.mjs'

/**
 * Sets up all that `start` and `test` need.
 * @returns {Promise<number>} 0
 */
export async function setup() {
  const electron = await setUpForWindow({ display: !hasDisplay(process.platform, process.env) })
  announce(`ready, with Electron ${electron.version} at ${electron.executable}`)
  return 0
}
