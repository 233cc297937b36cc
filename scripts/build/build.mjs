import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../process/child.mjs'
import { announce } from '../setup/announce.mjs'
import { projectNode } from '../setup/dependencies.mjs'
import { projectFolder } from '../setup/folders.mjs'
import { toolScript } from '../setup/tool-script.mjs'
import { sourcesStamp } from './sources-stamp.mjs'

const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const outFolder = join(projectFolder, 'out')
const stampFile = join(outFolder, '.attest-build')

/**
 * Builds the app for an Electron, unless it was built from these very sources.
 * @param {import('../setup/electron.mjs').Electron} electron
 * @returns {Promise<number>} the builder's exit code
 */
export async function buildIfChanged(electron) {
  const stamp = `${sourcesStamp(projectFolder, sources)} Electron ${electron.version}\n`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 0
  announce('building the app …')
  rmSync(stampFile, { force: true })
  const code = await run(projectNode, [toolScript('electron-vite', 'electron-vite'), 'build', '--logLevel', 'warn'], {
    cwd: projectFolder,
    env: {
      ...process.env,
      ELECTRON_EXEC_PATH: electron.executable,
      ELECTRON_MAJOR_VER: electron.version.split('.')[0],
    },
  })
  if (code === 0) {
    mkdirSync(outFolder, { recursive: true })
    writeFileSync(stampFile, stamp)
  }
  return code
}
