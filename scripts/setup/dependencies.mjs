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
  // The one install script wanted is that of `node`. Left to itself, npm would also start a build of the SQLite addon,
  // whose binary is in its package, and fetch the headers for it.
  await runNpm(['ci', '--include=dev', '--ignore-scripts'])
  await runNpm(['rebuild', 'node'])
  if (!existsSync(projectNode)) {
    throw new SetupProblem(
      'npm did not run the install script of the package "node". Allow it (npm approve-scripts node), then start again.',
    )
  }
  writeFileSync(stampFile, stamp)
}

/** @param {readonly string[]} args */
async function runNpm(args) {
  const { code, output } = await npm(args, projectFolder)
  if (code === 0) return
  process.stderr.write(`${firstErrors(output)}\n`)
  throw new SetupProblem('the dependencies could not be installed. Mend what npm says above, then start again.')
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
