import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { announce } from './announce.mjs'
import { modulesFolder, projectFolder } from './folders.mjs'
import { lockfileStamp, matchesInstalled } from './lockfile.mjs'
import { firstErrors, npm } from './npm.mjs'
import { SetupProblem } from './setup-problem.mjs'

const stampFile = join(modulesFolder, '.attest-lockfile')

/**
 * The Node that runs everything once the dependencies are installed, whatever the machine has.
 */
export const projectNode = join(modulesFolder, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Installs the dependencies from the lockfile, unless they are there already. */
export async function ensureDependencies() {
  const lockfile = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')
  const stamp = lockfileStamp(lockfile)
  if (existsSync(projectNode)) {
    if (readIfThere(stampFile) === stamp) return
    const installed = readIfThere(join(modulesFolder, '.package-lock.json'))
    if (installed !== undefined && matchesInstalled(JSON.parse(lockfile), JSON.parse(installed))) {
      writeFileSync(stampFile, stamp)
      return
    }
  }
  announce('installing the dependencies from the lockfile (about half a minute) …')
  const { code, output } = await npm(['ci', '--include=dev'], projectFolder)
  if (code !== 0) {
    process.stderr.write(`${firstErrors(output)}\n`)
    throw new SetupProblem('the dependencies could not be installed. Mend what npm says above, then start again.')
  }
  if (!existsSync(projectNode)) {
    throw new SetupProblem(
      'npm did not run the install script of the package "node". Allow it (npm approve-scripts node), then start again.',
    )
  }
  writeFileSync(stampFile, stamp)
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
