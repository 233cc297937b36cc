import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** When a child is killed: so many milliseconds after it has said so many lines. */
export interface Moment {
  readonly afterLines: number
  readonly thenMs: number
}

/** Runs a child with nothing but its arguments, and kills it at a moment. @returns the whole lines it had said */
export const runAndKill = (child: string, args: readonly string[], moment: Moment): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const program = join(import.meta.dirname, 'children', `${child}.ts`)
    const running = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let problems = ''
    let isMarked = false
    running.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (isMarked || said.split('\n').length - 1 < moment.afterLines) return
      isMarked = true
      setTimeout(() => running.kill('SIGKILL'), moment.thenMs)
    })
    running.stderr.setEncoding('utf8').on('data', (text: string) => {
      problems += text
    })
    running.on('error', reject)
    running.on('close', () => {
      if (problems) reject(new Error(`${child}: ${problems}`))
      else resolve(said.split('\n').slice(0, -1))
    })
  })
