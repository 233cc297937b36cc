import { posix, win32 } from 'node:path'

const dataFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
  if (platform === 'win32') {
    return win32.join(env.APPDATA || win32.join(env.USERPROFILE || 'C:\\', 'AppData', 'Roaming'), 'Attest')
  }
  const home = env.HOME || '/'
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Attest')
  return posix.join(env.XDG_DATA_HOME || posix.join(home, '.local', 'share'), 'attest')
}

/** Where the window and the command line keep their library when no other is named. */
export const defaultLibraryPath = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
  const { join } = platform === 'win32' ? win32 : posix
  return join(dataFolder(env, platform), 'library.attest')
}
