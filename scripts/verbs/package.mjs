import { dirname, join } from 'node:path'
import { buildIfChanged } from '../build/build.mjs'
import { assembleApp } from '../package/assemble.mjs'
import { fuses, readFuses } from '../package/fuses.mjs'
import { whyNotPackaged } from '../package/may-be-packaged.mjs'
import { ensureAddon } from '../setup/addon.mjs'
import { announce } from '../setup/announce.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'
import { ensureElectron } from '../setup/electron.mjs'
import { pinnedVersion } from '../setup/electron-download.mjs'
import { projectFolder } from '../setup/folders.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'

/**
 * Makes a folder with the app that runs by itself.
 * @returns {Promise<number>} 0
 */
export async function packageApp() {
  await ensureDependencies()
  const electron = await ensureElectron()
  const reason = whyNotPackaged({ version: electron.version, pinned: pinnedVersion(), platform: process.platform })
  if (reason !== undefined) throw new SetupProblem(reason)
  await ensureAddon(electron)
  if ((await buildIfChanged(electron)) !== 0) throw new SetupProblem('the app could not be built, see above.')
  const folder = join(projectFolder, 'dist', `attest-linux-${process.arch}`)
  const executable = await assembleApp(dirname(electron.executable), folder)
  const set = await readFuses(executable)
  const wrong = Object.keys(fuses).filter((name) => set[name] !== fuses[name]?.on)
  if (wrong.length > 0) throw new SetupProblem(`the fuses ${wrong.join(', ')} could not be set.`)
  announce(`packaged: ${executable}`)
  return 0
}
