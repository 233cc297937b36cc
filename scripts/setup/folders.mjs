import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, absolute. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** The folder of the installed dependencies. */
export const modulesFolder = join(projectFolder, 'node_modules')

/**
 * The folder for what is fetched or built once a machine and shared by every clone.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string}
 */
export function cacheFolder(environment = process.env) {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'attest')
}

/** Has Node keep the modules it has stripped of their types, which is half of the time a program of the project needs to start. */
export const compileCache = { NODE_COMPILE_CACHE: join(cacheFolder(), 'compiled') }
