import { buildIfChanged } from '../build/build.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'
import { ensureElectron } from '../setup/electron.mjs'

/**
 * Builds the app.
 * @returns {Promise<number>} the builder's exit code
 */
export async function build() {
  await ensureDependencies()
  return buildIfChanged(await ensureElectron())
}
