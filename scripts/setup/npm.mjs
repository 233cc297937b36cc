import { delimiter } from 'node:path'
import { runQuietly } from '../process/child.mjs'

/**
 * Runs the machine's own npm and keeps what it says.
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function npm(args, folder) {
  return runQuietly('npm', args, {
    cwd: folder,
    env: machineEnvironment(process.env),
    shell: process.platform === 'win32',
  })
}

/**
 * The environment without the project's own `node`: npm must not run on a Node that it is about to replace.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function machineEnvironment(environment) {
  const entries = (environment.PATH ?? '').split(delimiter)
  return {
    ...environment,
    PATH: entries.filter((entry) => !/node_modules[\\/]\.bin[\\/]?$/.test(entry)).join(delimiter),
  }
}

/**
 * The lines in which npm says what went wrong, without its warnings and the usage that it adds.
 * @param {string} output
 * @returns {string} a dozen lines at most
 */
export function firstErrors(output) {
  const lines = output.split('\n').filter((line) => /^npm error ./.test(line))
  return lines.slice(0, 12).join('\n')
}
