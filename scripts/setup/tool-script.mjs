import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modulesFolder } from './folders.mjs'

/**
 * The script that a command of an installed package runs, for Node to run it without a shell.
 * @param {string} packageName
 * @param {string} command
 * @returns {string} the absolute path
 */
export function toolScript(packageName, command) {
  const folder = join(modulesFolder, packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
