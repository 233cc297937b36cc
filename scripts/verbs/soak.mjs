import { runWithWindow } from '../window/run-with-window.mjs'

/**
 * Runs the reliability tests at length, and prints a table of figures.
 * @param {readonly string[]} args how many kills of each kind, and a seed
 * @returns {Promise<number>} 0 when nothing was lost
 */
export function soak(args) {
  return runWithWindow('tests/reliability/soak.ts', args)
}
