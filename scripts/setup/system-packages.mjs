import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runQuietly } from '../process/child.mjs'
import { announce } from './announce.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** What Electron loads from the system, and the Debian package that brings it. @type {Record<string, string>} */
const libraries = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libXss.so.1': 'libxss1',
  'libnotify.so.4': 'libnotify4',
  'libsecret-1.so.0': 'libsecret-1-0',
}

/** A display for machines without one. @type {Record<string, string>} */
const displayCommands = { 'xvfb-run': 'xvfb', Xvfb: 'xvfb', xauth: 'xauth' }

/** What builds the SQLite addon. @type {Record<string, string>} */
const compilerCommands = { 'g++': 'g++', make: 'make', python3: 'python3' }

/**
 * Installs the libraries that Electron needs on Linux, and a display of its own where the machine has none.
 * @param {{display: boolean}} needs `display`: a window is to open without a display
 */
export async function ensureWindowPackages({ display }) {
  if (process.platform !== 'linux') return
  const { output } = await runQuietly('ldconfig', ['-p'], { env: withSystemFolders(process.env) })
  const packages = missingLibraries(output)
  if (display) packages.push(...missingCommands(displayCommands))
  await installPackages(packages, 'Electron needs them')
}

/** Installs the compiler where there is none. */
export async function ensureCompiler() {
  if (process.platform !== 'linux') return
  await installPackages(missingCommands(compilerCommands), 'the SQLite addon is built with them')
}

/**
 * @param {string} known what `ldconfig -p` lists
 * @returns {string[]} the Debian packages of the libraries that it does not list
 */
export function missingLibraries(known) {
  const names = new Set(known.split('\n').map((line) => line.trim().split(' ')[0]))
  return Object.keys(libraries).flatMap((library) => (names.has(library) ? [] : (libraries[library] ?? [])))
}

/**
 * @param {Record<string, string>} commands command → Debian package
 * @returns {string[]} the packages of the commands that no folder of PATH holds
 */
function missingCommands(commands) {
  const folders = (withSystemFolders(process.env).PATH ?? '').split(delimiter)
  const found = (/** @type {string} */ command) => folders.some((folder) => existsSync(join(folder, command)))
  return [...new Set(Object.keys(commands).flatMap((command) => (found(command) ? [] : (commands[command] ?? []))))]
}

/**
 * @param {readonly string[]} packages
 * @param {string} reason
 */
async function installPackages(packages, reason) {
  if (packages.length === 0) return
  const byHand = `install these system packages, ${reason}: ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !isDebian()) throw new SetupProblem(`${byHand}.`)
  announce(`installing system packages with apt-get, ${reason}: ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], { env })
  const names = await Promise.all(packages.map(nameHere))
  const { code, output } = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env })
  if (code !== 0) {
    process.stderr.write(output)
    throw new SetupProblem(`apt-get could not do it, see above; ${byHand}.`)
  }
}

/**
 * The name a package has in this release: some have gained an ending with the move to 64-bit time.
 * @param {string} name
 */
async function nameHere(name) {
  const renamed = `${name}t64`
  const { code } = await runQuietly('apt-cache', ['show', renamed])
  return code === 0 ? renamed : name
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
function withSystemFolders(environment) {
  return { ...environment, PATH: [environment.PATH, '/usr/sbin', '/sbin'].join(delimiter) }
}
