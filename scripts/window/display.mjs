/**
 * Whether a window can show.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {boolean}
 */
export function hasDisplay(platform, environment) {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/** What `npm start` says on a machine without a display. */
export const noDisplayMessage = `Attest needs a display to open its window, and this machine has none.
With a display that exists in memory only: xvfb-run -a npm start
Without a window, on the command line: npm run --silent attest -- list`

/**
 * A command as it runs on a display made for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function onOwnDisplay(command, args) {
  return ['xvfb-run', ['--auto-servernum', '--server-args=-screen 0 1920x1200x24', command, ...args]]
}
