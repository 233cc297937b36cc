/**
 * The switches that this machine, not the app, makes necessary. Chromium refuses to run as root inside its sandbox.
 * @param {string} platform
 * @param {number | undefined} userId
 * @returns {string[]}
 */
export function machineSwitches(platform, userId) {
  return platform === 'linux' && userId === 0 ? ['--no-sandbox'] : []
}
