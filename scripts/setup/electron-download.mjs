import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runQuietly } from '../process/child.mjs'
import { projectNode } from './dependencies.mjs'
import { modulesFolder } from './folders.mjs'

const electronFolder = join(modulesFolder, 'electron')
const silentFor = 20_000
const lookEvery = 1_000

/** The version of Electron that the project pins, as installed. */
export function pinnedVersion() {
  return JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version
}

/**
 * The executable of the pinned Electron, when its own download has put it in place.
 * @returns {string | undefined}
 */
export function downloadedExecutable() {
  const pathFile = join(electronFolder, 'path.txt')
  const versionFile = join(electronFolder, 'dist', 'version')
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== pinnedVersion()) return undefined
  const executable = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : undefined
}

/**
 * Runs Electron's own download, and gives it up once nothing has come in for 20 seconds.
 * @returns {Promise<string | undefined>} why it failed, in a few words; undefined when Electron is there
 */
export async function downloadElectron() {
  const temporary = await mkdtemp(join(tmpdir(), 'attest-electron-'))
  const stalled = new AbortController()
  const watch = watchGrowth(temporary, () => stalled.abort())
  try {
    const { code, output } = await runQuietly(projectNode, [join(electronFolder, 'install.js')], {
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      signal: stalled.signal,
    })
    if (code === 0 && downloadedExecutable() !== undefined) return undefined
    return stalled.signal.aborted ? 'nothing came in for 20 seconds' : reasonIn(output)
  } finally {
    clearInterval(watch)
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * Calls `onStalled` once when the size of a folder has not changed for 20 seconds.
 * @param {string} folder
 * @param {() => void} onStalled
 */
function watchGrowth(folder, onStalled) {
  let size = 0
  let since = Date.now()
  const watch = setInterval(async () => {
    const now = await sizeOf(folder)
    if (now !== size) {
      size = now
      since = Date.now()
    } else if (Date.now() - since > silentFor) {
      clearInterval(watch)
      onStalled()
    }
  }, lookEvery)
  return watch
}

/** @param {string} folder */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/**
 * The reason in an error's printed stack.
 * @param {string} output
 * @returns {string}
 */
export function reasonIn(output) {
  return /^\w*Error: (.+)$/m.exec(output)?.[1] ?? 'no reason given'
}
