import { createHash } from 'node:crypto'

/** @typedef {{packages: Record<string, LockedPackage>}} Lockfile */
/** @typedef {{version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[]}} LockedPackage */

/**
 * The mark that an installed lockfile leaves in `node_modules`.
 * @param {string} text the lockfile's text
 * @returns {string} SHA-256 as hex
 */
export function lockfileStamp(text) {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Whether what npm says it installed is what the lockfile asks for. Optional packages may be missing: they are for
 * other machines.
 * @param {Lockfile} lockfile `package-lock.json`
 * @param {Lockfile} installed `node_modules/.package-lock.json`, which npm writes when an installation has ended well
 * @returns {boolean}
 */
export function matchesInstalled(lockfile, installed) {
  const same = (/** @type {LockedPackage | undefined} */ one, /** @type {LockedPackage | undefined} */ other) =>
    one?.version === other?.version && one?.integrity === other?.integrity
  const nothingElse = Object.entries(installed.packages).every(([path, found]) => same(found, lockfile.packages[path]))
  const nothingMissing = Object.entries(lockfile.packages).every(
    ([path, wanted]) => path === '' || wanted.optional || same(wanted, installed.packages[path]),
  )
  return nothingElse && nothingMissing
}
