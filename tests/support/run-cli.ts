import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const program = join(process.cwd(), 'src/main/cli.ts')

/** Runs the command line in a Node of its own, and gives what it printed and its exit status. */
export const runCli = (args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', ...options })
  return { status, stdout, stderr }
}
