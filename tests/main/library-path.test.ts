import { expect, test } from 'vitest'
import { defaultLibraryPath } from '../../src/main/library-path.ts'

test.each([
  ['linux', { HOME: '/home/ann' }, '/home/ann/.local/share/attest/library.attest'],
  ['linux', { HOME: '/home/ann', XDG_DATA_HOME: '/data' }, '/data/attest/library.attest'],
  ['linux', { HOME: '/home/ann', XDG_DATA_HOME: '' }, '/home/ann/.local/share/attest/library.attest'],
  ['darwin', { HOME: '/Users/ann' }, '/Users/ann/Library/Application Support/Attest/library.attest'],
  [
    'win32',
    { APPDATA: 'C:\\Users\\ann\\AppData\\Roaming' },
    'C:\\Users\\ann\\AppData\\Roaming\\Attest\\library.attest',
  ],
  ['win32', { USERPROFILE: 'C:\\Users\\ann' }, 'C:\\Users\\ann\\AppData\\Roaming\\Attest\\library.attest'],
] as const)('on %s with %j: %s', (platform, env, path) => {
  expect(defaultLibraryPath(env, platform)).toBe(path)
})
