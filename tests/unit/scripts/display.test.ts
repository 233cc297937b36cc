import { describe, expect, it } from 'vitest'
import { hasDisplay, noDisplayMessage, onOwnDisplay } from '../../../scripts/window/display.mjs'
import { machineSwitches } from '../../../scripts/window/electron-arguments.mjs'

describe('a display', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('on %s with %j: %j', (platform, environment, there) => {
    expect(hasDisplay(platform, environment)).toBe(there)
  })

  it('that is missing is explained with the two ways round it', () => {
    expect(noDisplayMessage).toContain('xvfb-run -a npm start')
    expect(noDisplayMessage).toContain('npm run --silent attest -- list')
  })

  it('of its own keeps a command and its arguments as they are', () => {
    const [command, args] = onOwnDisplay('npm', ['run', 'e2e'])
    expect(command).toBe('xvfb-run')
    expect(args.slice(-3)).toEqual(['npm', 'run', 'e2e'])
  })
})

describe('the switches of a machine', () => {
  it('lift the sandbox for root on Linux, and for nobody else', () => {
    expect(machineSwitches('linux', 0)).toEqual(['--no-sandbox'])
    expect(machineSwitches('linux', 1000)).toEqual([])
    expect(machineSwitches('darwin', 0)).toEqual([])
    expect(machineSwitches('win32', undefined)).toEqual([])
  })
})
