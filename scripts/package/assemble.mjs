import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAsar } from './asar.mjs'
import { setFuses } from './fuses.mjs'
import { packedFiles } from './packed-files.mjs'

/** The packaged app's executable on Linux. */
export const executableName = 'attest'

/** What a runtime starts where it finds no app of its own. @param {string} path */
const isDefaultApp = (path) => /[\\/]resources[\\/](app|default_app\.asar)$/.test(path)

/**
 * Makes the app's folder from a runtime's: the app in one archive, the runtime under the app's name, its fuses set.
 * @param {string} runtime the folder of a Linux runtime
 * @param {string} folder made anew
 * @returns {Promise<string>} the app's executable
 */
export async function assembleApp(runtime, folder) {
  await rm(folder, { recursive: true, force: true })
  await cp(runtime, folder, { recursive: true, filter: (from) => !isDefaultApp(from) })
  const executable = join(folder, executableName)
  await rename(join(folder, 'electron'), executable)
  await writeAsar(join(folder, 'resources', 'app.asar'), packedFiles())
  await setFuses(executable)
  return executable
}
