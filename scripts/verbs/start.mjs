import { buildIfChanged } from '../build/build.mjs'
import { run } from '../process/child.mjs'
import { userFolder } from '../process/user-folder.mjs'
import { projectFolder } from '../setup/folders.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'
import { setUpForWindow } from '../setup/window-setup.mjs'
import { hasDisplay, noDisplayMessage } from '../window/display.mjs'
import { machineSwitches } from '../window/electron-arguments.mjs'

/**
 * Opens the window.
 * @param {readonly string[]} args for the app
 * @returns {Promise<number>} the app's exit code
 */
export async function start(args) {
  if (!hasDisplay(process.platform, process.env)) {
    process.stderr.write(`${noDisplayMessage}\n`)
    return 1
  }
  const electron = await setUpForWindow({ display: false })
  if ((await buildIfChanged(electron)) !== 0) throw new SetupProblem('the app could not be built, see above.')
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const switches = machineSwitches(process.platform, process.getuid?.())
  return run(electron.executable, [...switches, projectFolder, ...args], { cwd: userFolder(), env })
}
