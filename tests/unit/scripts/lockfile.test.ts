import { describe, expect, it } from 'vitest'
import { lockfileStamp, matchesInstalled } from '../../../scripts/setup/lockfile.mjs'

const project = { version: '0.1.0' }
const editor = { version: '1.0.0', integrity: 'sha512-a' }
const forMac = { version: '2.0.0', integrity: 'sha512-b', optional: true }
const lockfile = { packages: { '': project, 'node_modules/editor': editor, 'node_modules/for-mac': forMac } }

describe('what is installed', () => {
  it('matches the lockfile without the optional packages of other machines', () => {
    expect(matchesInstalled(lockfile, { packages: { 'node_modules/editor': editor } })).toBe(true)
  })

  it('does not match when a package is missing, or one too many', () => {
    expect(matchesInstalled(lockfile, { packages: {} })).toBe(false)
    const extra = { 'node_modules/editor': editor, 'node_modules/left-over': editor }
    expect(matchesInstalled(lockfile, { packages: extra })).toBe(false)
  })

  it('does not match another version, or other content under the same version', () => {
    const newer = { 'node_modules/editor': { ...editor, version: '1.0.1' } }
    const other = { 'node_modules/editor': { ...editor, integrity: 'sha512-c' } }
    expect(matchesInstalled(lockfile, { packages: newer })).toBe(false)
    expect(matchesInstalled(lockfile, { packages: other })).toBe(false)
  })
})

describe('the stamp of a lockfile', () => {
  it('differs for every different text', () => {
    expect(lockfileStamp('{}')).toBe(lockfileStamp('{}'))
    expect(lockfileStamp('{}')).not.toBe(lockfileStamp('{} '))
  })
})
