import { runWithWindow } from '../window/run-with-window.mjs'

/**
 * Takes the pictures in docs/screenshots anew.
 * @returns {Promise<number>} 0 when all were taken
 */
export function screenshots() {
  // One time zone, so that a picture shows the same hours wherever it is taken.
  return runWithWindow('tests/e2e/screenshots/take-screenshots.ts', [], { TZ: 'UTC' })
}
