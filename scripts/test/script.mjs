import { delimiter, dirname } from 'node:path'
import { Interruption, interruptionCode, run } from '../process/child.mjs'
import { announce } from '../setup/announce.mjs'
import { projectNode } from '../setup/dependencies.mjs'
import { projectFolder } from '../setup/folders.mjs'
import { onOwnDisplay } from '../window/display.mjs'

/**
 * Runs one of the scripts in package.json on the project's own Node. Throws an `Interruption` when a signal came.
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {{env?: Record<string, string>, ownDisplay?: boolean}} [options] `ownDisplay`: makes a display for it
 * @returns {Promise<number>} its exit code
 */
export async function runScript(name, args = [], { env = {}, ownDisplay = false } = {}) {
  announce(name)
  const scriptArgs = ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])]
  const [command, commandArgs] = ownDisplay ? onOwnDisplay('npm', scriptArgs) : ['npm', scriptArgs]
  const code = await run(command, commandArgs, {
    cwd: projectFolder,
    env: { ...process.env, PATH: [dirname(projectNode), process.env.PATH].join(delimiter), ...env },
    ownGroup: process.platform !== 'win32',
    shell: process.platform === 'win32',
  })
  const interruption = interruptionCode()
  if (interruption) throw new Interruption(interruption)
  return code
}
