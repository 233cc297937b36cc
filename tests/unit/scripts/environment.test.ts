import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { userFolder } from '../../../scripts/process/user-folder.mjs'
import { cacheFolder, projectFolder } from '../../../scripts/setup/folders.mjs'
import { firstErrors, machineEnvironment } from '../../../scripts/setup/npm.mjs'
import { missingLibraries } from '../../../scripts/setup/system-packages.mjs'

describe('the folder that the person is in', () => {
  it('is where npm was called, when npm went to the project', () => {
    const npm = { npm_lifecycle_event: 'attest', INIT_CWD: '/home/ada/copy' }
    expect(userFolder(projectFolder, npm)).toBe('/home/ada/copy')
  })

  it('is the current folder without npm, and where a caller has chosen one', () => {
    expect(userFolder('/home/ada', {})).toBe('/home/ada')
    expect(userFolder(projectFolder, { INIT_CWD: '/left/over' })).toBe(projectFolder)
    expect(userFolder('/chosen', { npm_lifecycle_event: 'test', INIT_CWD: '/home/ada' })).toBe('/chosen')
  })
})

describe('the cache', () => {
  it('lies in the folder that the system names for caches', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/kept' })).toBe(join('/var/kept', 'attest'))
    expect(cacheFolder({})).toMatch(/[\\/]\.cache[\\/]attest$/)
  })
})

describe('npm as it is run here', () => {
  it('does not see the commands of the project, only those of the machine', () => {
    const path = ['/p/node_modules/.bin', '/usr/bin', '/p/node_modules/.bin/', '/opt/node_modules/tool'].join(delimiter)
    const { PATH, HOME } = machineEnvironment({ PATH: path, HOME: '/home/ada' })
    expect(PATH).toBe(['/usr/bin', '/opt/node_modules/tool'].join(delimiter))
    expect(HOME).toBe('/home/ada')
  })

  it('is quiet but for the first errors', () => {
    const errors = Array.from({ length: 30 }, (_, at) => `npm error missing ${at}`)
    const output = ['npm warn old engine', 'npm error', ...errors].join('\n')
    expect(firstErrors(output)).toBe(errors.slice(0, 12).join('\n'))
  })
})

describe('the libraries of the system', () => {
  const line = (library: string) => `\t${library} (libc6,x86-64) => /lib/${library}`
  const all = [
    'libgtk-3.so.0',
    'libnss3.so',
    'libasound.so.2',
    'libgbm.so.1',
    'libXss.so.1',
    'libnotify.so.4',
    'libsecret-1.so.0',
  ]

  it('are complete when all are known', () => {
    expect(missingLibraries(['7 libs found in cache', ...all.map(line)].join('\n'))).toEqual([])
  })

  it('are named by package when they are missing; another version does not stand in', () => {
    const known = [...all.slice(2), 'libnss3.so.9'].map(line).join('\n')
    expect(missingLibraries(known)).toEqual(['libgtk-3-0', 'libnss3'])
  })
})
