import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAsar } from '../../../scripts/package/asar.mjs'
import { whyNotPackaged } from '../../../scripts/package/may-be-packaged.mjs'
import { fallbackVersion } from '../../../scripts/setup/electron-fallback.mjs'
import { testFolder } from '../../support/test-library.ts'

describe('the app', () => {
  it('is packaged from the pinned Electron alone, never from the runtime for tests', () => {
    expect(whyNotPackaged({ version: '45.4.1', pinned: '45.4.1', platform: 'linux' })).toBeUndefined()
    expect(whyNotPackaged({ version: fallbackVersion, pinned: '45.4.1', platform: 'linux' })).toContain('tests alone')
    expect(whyNotPackaged({ version: '45.4.1', pinned: '45.4.1', platform: 'win32' })).toContain('Linux')
  })
})

describe('its archive', () => {
  it('lists each file with its place and size, and leaves addons beside it', async () => {
    const folder = testFolder()
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const archive = join(folder, 'app.asar')
    await writeAsar(archive, [
      { path: 'a.js', from: file('a.js', 'first') },
      { path: 'lib/ü.json', from: file('b', '{}') },
      { path: 'lib/addon.node', from: file('c', 'native') },
    ])
    const bytes = readFileSync(archive)
    const listLength = bytes.readUInt32LE(4)
    const jsonLength = bytes.readUInt32LE(12)
    expect(bytes.readUInt32LE(0)).toBe(4)
    expect(bytes.readUInt32LE(8)).toBe(listLength - 4)
    expect(JSON.parse(bytes.subarray(16, 16 + jsonLength).toString())).toEqual({
      files: {
        'a.js': { size: 5, offset: '0' },
        lib: { files: { 'ü.json': { size: 2, offset: '5' }, 'addon.node': { size: 6, unpacked: true } } },
      },
    })
    expect(bytes.subarray(8 + listLength).toString()).toBe('first{}')
    expect(readFileSync(join(`${archive}.unpacked`, 'lib', 'addon.node'), 'utf8')).toBe('native')
  })
})
