import { existsSync, readFileSync } from 'node:fs'

/**
 * What a runner's JSON reporter wrote.
 * @param {string} path
 * @returns {any} undefined when it wrote nothing
 */
export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
