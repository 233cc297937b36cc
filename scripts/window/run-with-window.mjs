import { join } from 'node:path'
import { buildIfChanged } from '../build/build.mjs'
import { run } from '../process/child.mjs'
import { projectNode } from '../setup/dependencies.mjs'
import { projectFolder } from '../setup/folders.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'
import { setUpForWindow } from '../setup/window-setup.mjs'
import { hasDisplay, onOwnDisplay } from './display.mjs'

/**
 * Runs a program of the project that opens the app's window, on a display of its own where there is none.
 * @param {string} program its path in the project
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code
 */
export async function runWithWindow(program, args, env = {}) {
  const ownDisplay = !hasDisplay(process.platform, process.env)
  const electron = await setUpForWindow({ display: ownDisplay })
  if ((await buildIfChanged(electron)) !== 0) throw new SetupProblem('the app could not be built, see above.')
  const all = [join(projectFolder, program), ...args]
  const [command, commandArgs] = ownDisplay ? onOwnDisplay(projectNode, all) : [projectNode, all]
  return run(command, [...commandArgs], {
    cwd: projectFolder,
    env: { ...process.env, ATTEST_ELECTRON: electron.executable, ...env },
  })
}
