// Lets a bare Electron start an app from a folder, `electron [-r MODULE]… FOLDER [ARGUMENT]…`, as the runtime that
// Electron publishes does.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { modules, folder } = readCommandLine(process.argv.slice(1))
if (folder === undefined) {
  process.stderr.write('Usage: electron [-r MODULE]… FOLDER [ARGUMENT]…\n')
  process.exit(2)
}

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
const require = createRequire(resolve('package.json'))
for (const module of modules) require(module)

try {
  // Awaited at top level: Electron holds back `ready` until the app has set up what must come before it.
  await import(pathToFileURL(entryOf(resolve(folder))).href)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
}

/**
 * @param {string[]} args
 * @returns {{modules: string[], folder: string | undefined}}
 */
function readCommandLine(args) {
  const modules = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '-r' || arg === '--require') modules.push(args[++at] ?? '')
    else if (!arg.startsWith('-')) return { modules, folder: arg }
  }
  return { modules, folder: undefined }
}

/**
 * Gives the app the name, version and path of its folder.
 * @param {string} path
 * @returns {string} the path of its entry file
 */
function entryOf(path) {
  const manifest = JSON.parse(readFileSync(resolve(path, 'package.json'), 'utf8'))
  // Two of these are what Electron keeps for the program that starts an app, and leaves out of its types.
  const shell = /** @type {typeof app & Record<'setVersion' | 'setAppPath', (value: string) => void>} */ (app)
  shell.setName(manifest.productName ?? manifest.name)
  shell.setVersion(manifest.version)
  shell.setAppPath(path)
  return resolve(path, manifest.main ?? 'index.js')
}
