import { runWithWindow } from '../window/run-with-window.mjs'

/**
 * Measures the app against its budgets and what stands beside it, and prints a table.
 * @param {readonly string[]} args the names of the benchmarks wanted, all without one; `--quick`, `--check`, `--keep`
 * @returns {Promise<number>} 0 when it ran to its end; with `--check`, 1 where something has become slower
 */
export function bench(args) {
  return runWithWindow('tests/bench/run.ts', args)
}
