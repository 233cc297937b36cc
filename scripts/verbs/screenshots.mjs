import { join } from 'node:path'
import { buildIfChanged } from '../build/build.mjs'
import { run } from '../process/child.mjs'
import { projectNode } from '../setup/dependencies.mjs'
import { projectFolder } from '../setup/folders.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'
import { setUpForWindow } from '../setup/window-setup.mjs'
import { hasDisplay, onOwnDisplay } from '../window/display.mjs'

const program = join(projectFolder, 'tests', 'e2e', 'screenshots', 'take-screenshots.ts')

/**
 * Takes the pictures in docs/screenshots anew.
 * @returns {Promise<number>} 0 when all were taken
 */
export async function screenshots() {
  const ownDisplay = !hasDisplay(process.platform, process.env)
  const electron = await setUpForWindow({ display: ownDisplay })
  if ((await buildIfChanged(electron)) !== 0) throw new SetupProblem('the app could not be built, see above.')
  const [command, args] = ownDisplay ? onOwnDisplay(projectNode, [program]) : [projectNode, [program]]
  // One time zone, so that a picture shows the same hours wherever it is taken.
  const env = { ...process.env, ATTEST_ELECTRON: electron.executable, TZ: 'UTC' }
  return run(command, [...args], { cwd: projectFolder, env })
}
