import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cp, rename } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { runQuietly } from '../process/child.mjs'
import { announce } from './announce.mjs'
import { buildIntoPlace } from './build-folder.mjs'
import { projectNode } from './dependencies.mjs'
import { cacheFolder, modulesFolder } from './folders.mjs'
import { npm } from './npm.mjs'
import { SetupProblem } from './setup-problem.mjs'
import { ensureCompiler } from './system-packages.mjs'
import { toolScript } from './tool-script.mjs'

const addonName = 'better-sqlite3-multiple-ciphers'
const addonFolder = join(modulesFolder, addonName)
/** Ends the name of the package's own binary where another stands in its place. */
const aside = '.aside'
const stampFile = join(modulesFolder, '.attest-addon')

// The addon's own build asks for a newer Node-API than this Electron has; the experimental one is there in both.
const compilerFlags = [
  '-UNAPI_VERSION',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNODE_API_EXPERIMENTAL_BASIC_ENV_OPT_OUT',
]

/**
 * Makes sure that the SQLite addon runs in an Electron: with its own binary, with the one built earlier on this
 * machine, or with one built now. What is built runs in Node too.
 * @param {import('./electron.mjs').Electron} electron
 */
export async function ensureAddon(electron) {
  const { version } = JSON.parse(readFileSync(join(addonFolder, 'package.json'), 'utf8'))
  const stamp = `${addonName} ${version}, Electron ${electron.version}\n`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const kept = join(cacheFolder(), `${addonName}-${version}-electron-${electron.version}-${process.arch}.node`)
  if (!(await addonRuns(electron)) && !(await keptAddonRuns(electron, kept))) {
    await ensureCompiler()
    announce(`building the SQLite addon for Electron ${electron.version} (a minute or two, once a machine) …`)
    await buildIntoPlace(kept, buildAddon)
    putInPlace(kept)
    if (!(await addonRuns(electron))) {
      throw new SetupProblem(
        `the SQLite addon does not run in Electron ${electron.version}, though it was built for it.`,
      )
    }
  }
  writeFileSync(stampFile, stamp)
}

/**
 * @param {import('./electron.mjs').Electron} electron
 * @param {string} kept
 */
async function keptAddonRuns(electron, kept) {
  if (!existsSync(kept)) return false
  putInPlace(kept)
  if (await addonRuns(electron)) return true
  rmSync(kept)
  renameSync(`${addonBinary()}${aside}`, addonBinary())
  return false
}

/**
 * Opens a database in the Electron, run as a plain Node. A binary that does not fit crashes.
 * @param {import('./electron.mjs').Electron} electron
 */
async function addonRuns(electron) {
  const probe = `const Database = require(${JSON.stringify(addonFolder)}); new Database(':memory:').prepare('SELECT 1').get()`
  const { code } = await runQuietly(electron.executable, ['-e', probe], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  return code === 0
}

/**
 * Builds in a copy, so that an interrupted build leaves no half binary where the addon looks for one.
 * @param {string} folder
 */
async function buildAddon(folder) {
  const headers = await nodeHeaders(folder)
  const copy = join(folder, 'node_modules', addonName)
  await cp(addonFolder, copy, { recursive: true, filter: (path) => path !== join(addonFolder, 'build') })
  await cp(join(modulesFolder, 'node-addon-api'), join(folder, 'node_modules', 'node-addon-api'), { recursive: true })
  const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${headers}`]
  const { code, output } = await runQuietly(projectNode, [toolScript('node-gyp', 'node-gyp'), ...args], {
    cwd: copy,
    env: {
      ...process.env,
      PATH: [dirname(projectNode), process.env.PATH].join(delimiter),
      CXXFLAGS: compilerFlags.join(' '),
    },
  })
  if (code !== 0) {
    process.stderr.write(output)
    throw new SetupProblem(
      'the SQLite addon could not be built, see above. A C++ compiler, make and Python 3 build it.',
    )
  }
  const result = join(folder, 'better_sqlite3.node')
  await rename(join(copy, 'build', 'Release', 'better_sqlite3.node'), result)
  return result
}

/**
 * The folder that holds `include/node` for the project's Node: beside it where npm has left it, else fetched again.
 * @param {string} folder
 */
async function nodeHeaders(folder) {
  const name = `node-${process.platform}-${process.arch}`
  const holdsHeaders = (/** @type {string} */ path) => existsSync(join(path, 'include', 'node', 'node_api.h'))
  const beside = join(modulesFolder, 'node', 'node_modules', name)
  if (holdsHeaders(beside)) return beside
  const { version } = JSON.parse(readFileSync(join(modulesFolder, 'node', 'package.json'), 'utf8'))
  await npm(['install', '--prefix', folder, '--ignore-scripts', '--no-save', `${name}@${version}`], folder)
  const fetched = join(folder, 'node_modules', name)
  if (holdsHeaders(fetched)) return fetched
  throw new SetupProblem(`the headers of Node ${version} could not be fetched. Remove node_modules, then start again.`)
}

/**
 * The binary that the addon loads: the one in its package comes before any other, so that a built one takes its place.
 * @returns {string}
 */
function addonBinary() {
  const { getPrebuildPath } = createRequire(import.meta.url)(join(addonFolder, 'lib', 'binding.js'))
  return getPrebuildPath() ?? join(addonFolder, 'build', 'Release', 'better_sqlite3.node')
}

/** @param {string} kept */
function putInPlace(kept) {
  const binary = addonBinary()
  mkdirSync(dirname(binary), { recursive: true })
  if (existsSync(binary) && !existsSync(`${binary}${aside}`)) copyFileSync(binary, `${binary}${aside}`)
  // Renamed into place: a process that has the old one open keeps it.
  const coming = `${binary}.${process.pid}`
  copyFileSync(kept, coming)
  renameSync(coming, binary)
}
