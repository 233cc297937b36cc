import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** @typedef {{cwd?: string, env?: NodeJS.ProcessEnv, ownGroup?: boolean, shell?: boolean, signal?: AbortSignal}} ChildOptions */

/** A signal came while a step of the set-up ran. */
export class Interruption extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super('interrupted')
    this.name = 'Interruption'
    this.exitCode = exitCode
  }
}

/** The children that run now, and whether each has a group of its own. @type {Map<import('node:child_process').ChildProcess, boolean>} */
const running = new Map()

/** @type {NodeJS.Signals | undefined} */
let received

/** The exit code that the signal asks for which this process has had; undefined when it has had none. */
export function interruptionCode() {
  return received && 128 + constants.signals[received]
}

/**
 * Runs a command on this process's own input and output. Signals are passed on to it. `ownGroup` starts it as a group
 * of its own, so that they reach the children of a wrapping script too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<number>} the exit code: 128 and the signal's number when a signal ended it, 127 when it did not start
 */
export function run(command, args, options = {}) {
  return exitCodeOf(startChild(command, args, options, 'inherit'))
}

/**
 * Runs a command and keeps what it says. Throws an `Interruption` when a signal came meanwhile.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<{code: number, output: string}>} the exit code as from `run`, and standard output and error as they came
 */
export async function runQuietly(command, args, options = {}) {
  const child = startChild(command, args, options, ['ignore', 'pipe', 'pipe'])
  /** @type {Buffer[]} */
  const chunks = []
  child.stdout?.on('data', (chunk) => chunks.push(chunk))
  child.stderr?.on('data', (chunk) => chunks.push(chunk))
  const code = await exitCodeOf(child)
  const interruption = interruptionCode()
  if (interruption) throw new Interruption(interruption)
  return { code, output: Buffer.concat(chunks).toString('utf8') }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} options
 * @param {import('node:child_process').StdioOptions} stdio
 */
function startChild(command, args, { ownGroup = false, ...options }, stdio) {
  if (process.listenerCount('SIGTERM') === 0) {
    process.on('SIGINT', passOn)
    process.on('SIGTERM', passOn)
  }
  const child = spawn(command, args, { ...options, stdio, detached: ownGroup })
  running.set(child, ownGroup)
  return child
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCodeOf(child) {
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      running.delete(child)
      resolve(code)
    }
    child.once('error', () => end(127))
    child.once('close', (code, signal) => end(signal ? 128 + constants.signals[signal] : (code ?? 1)))
  })
}

/** @param {NodeJS.Signals} signal */
function passOn(signal) {
  received = signal
  if (running.size === 0) process.exit(interruptionCode())
  for (const [child, ownGroup] of running) {
    // A terminal sends Ctrl-C to its whole foreground group: a child in it has had the signal already.
    if (signal === 'SIGINT' && !ownGroup && process.stdin.isTTY) continue
    if (ownGroup && child.pid) process.kill(-child.pid, signal)
    else child.kill(signal)
  }
}
