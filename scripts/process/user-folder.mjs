import { projectFolder } from '../setup/folders.mjs'

/**
 * The folder that the person is in: npm goes to the project's folder and says where it came from.
 * @param {string} [current]
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string}
 */
export function userFolder(current = process.cwd(), environment = process.env) {
  const cameFrom = environment.npm_lifecycle_event ? environment.INIT_CWD : undefined
  return current === projectFolder ? (cameFrom ?? current) : current
}
