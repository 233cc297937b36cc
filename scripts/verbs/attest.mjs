import { join } from 'node:path'
import { run } from '../process/child.mjs'
import { userFolder } from '../process/user-folder.mjs'
import { ensureDependencies, projectNode } from '../setup/dependencies.mjs'
import { compileCache, projectFolder } from '../setup/folders.mjs'

/**
 * Runs the command line. It needs no window, hence no Electron.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the command's exit code
 */
export async function attest(args) {
  await ensureDependencies()
  return run(projectNode, [join(projectFolder, 'src', 'main', 'cli.ts'), ...args], {
    cwd: userFolder(),
    env: { ...compileCache, ...process.env },
  })
}
