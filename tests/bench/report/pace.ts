import { createHash } from 'node:crypto'

const bytes = new Uint8Array(128 * 2 ** 20)

/** How long work takes that is always the same, in ms: what else the machine does shows in it. */
export const timeSteadyWork = (): number => {
  const begun = performance.now()
  createHash('sha256').update(bytes).digest()
  return performance.now() - begun
}

/** How evenly the machine worked, in words. @param times of the same work before and after each benchmark, in ms */
export const paceInWords = (times: readonly number[]): string => {
  const [fastest, slowest] = [Math.min(...times), Math.max(...times)]
  return `The same work took ${fastest.toFixed(0)} to ${slowest.toFixed(0)} ms in the course of the run: a factor of ${(slowest / fastest).toFixed(1)}`
}
