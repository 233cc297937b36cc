import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { announce } from './announce.mjs'
import { chooseElectron } from './electron-choice.mjs'
import { downloadElectron, downloadedExecutable, pinnedVersion } from './electron-download.mjs'
import { ensureFallback, fallbackExecutable, fallbackRunsOn, fallbackVersion } from './electron-fallback.mjs'
import { cacheFolder } from './folders.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** @typedef {{executable: string, version: string}} Electron */

/**
 * Finds or fetches an Electron that runs here. Needs the installed dependencies.
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  const version = pinnedVersion()
  const failure = join(cacheFolder(), `electron-${version}-failed`)
  const fallbackRuns = fallbackRunsOn(process.platform, process.arch)
  const failedAt = existsSync(failure) ? statSync(failure).mtimeMs : undefined
  const installed = downloadedExecutable() !== undefined
  const choice = chooseElectron({ installed, fallbackRuns, failedAt, now: Date.now() })
  if (choice === 'download') {
    announce(`fetching Electron ${version} (once) …`)
    const reason = await downloadElectron()
    rmSync(failure, { force: true })
    if (reason !== undefined) {
      if (!fallbackRuns) {
        throw new SetupProblem(
          `Electron ${version} could not be fetched (${reason}). Check the network, then try again.`,
        )
      }
      announce(`Electron ${version} could not be fetched (${reason}); using ${fallbackVersion} for a day.`)
      mkdirSync(cacheFolder(), { recursive: true })
      writeFileSync(failure, reason)
    }
  }
  const executable = downloadedExecutable()
  if (executable !== undefined) return { executable, version }
  await ensureFallback()
  return { executable: fallbackExecutable(), version: fallbackVersion }
}
