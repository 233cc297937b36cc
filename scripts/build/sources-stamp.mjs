import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash over files and over all files in folders: their names and their contents.
 * @param {string} root
 * @param {readonly string[]} paths files and folders, relative to `root`; those that are not there count as empty
 * @returns {string} SHA-256 as hex
 */
export function sourcesStamp(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((each) => filesUnder(root, each)).sort()) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} relative to `root`
 */
function filesUnder(root, path) {
  if (!existsSync(join(root, path))) return []
  const entries = readEntries(join(root, path))
  if (entries === undefined) return [path]
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesUnder(root, join(path, entry.name)) : join(path, entry.name),
  )
}

/** @param {string} path */
function readEntries(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined
    throw error
  }
}
