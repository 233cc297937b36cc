import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from '../build/build.mjs'
import { announce } from '../setup/announce.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'
import { compileCache } from '../setup/folders.mjs'
import { announcingProblems } from '../setup/setup-problem.mjs'
import { setUpForWindow } from '../setup/window-setup.mjs'
import { readReport } from '../test/report.mjs'
import { runScript } from '../test/script.mjs'
import { failedOnce, sum, totalLine, totalOfCheck, totalOfPlaywright, totalOfVitest } from '../test/total.mjs'
import { hasDisplay } from '../window/display.mjs'

/**
 * Runs every check and every test, all of them even when one fails, and ends with the plain total.
 * @returns {Promise<number>} 0 when nothing has failed
 */
export async function test() {
  const reports = mkdtempSync(join(tmpdir(), 'attest-test-'))
  try {
    const total = sum(await runStages(reports))
    process.stdout.write(`${totalLine(total)}\n`)
    return total.failed === 0 ? 0 : 1
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

/**
 * @param {string} reports a folder for the runners' reports
 * @returns {Promise<import('../test/total.mjs').Total[]>}
 */
async function runStages(reports) {
  const installed = await announcingProblems(() => ensureDependencies().then(() => true))
  if (!installed) return [failedOnce]
  const ownDisplay = !hasDisplay(process.platform, process.env)
  const electron = await announcingProblems(() => setUpForWindow({ display: ownDisplay }))

  const totals = []
  for (const check of ['format', 'lint', 'types']) totals.push(totalOfCheck(await runScript(check)))
  totals.push(await runUnitTests(join(reports, 'unit.json')))
  if (electron === undefined) return [...totals, failedOnce]

  const built = await buildIfChanged(electron)
  totals.push(totalOfCheck(built))
  if (built !== 0) {
    announce('the app could not be built, so its window is not tested.')
    return totals
  }
  return [...totals, await runWindowTests(join(reports, 'e2e.json'), electron.executable, ownDisplay)]
}

/** @param {string} reportFile */
async function runUnitTests(reportFile) {
  const code = await runScript('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`], {
    env: compileCache,
  })
  return totalOfVitest(readReport(reportFile), code)
}

/**
 * @param {string} reportFile
 * @param {string} executable Electron's
 * @param {boolean} ownDisplay
 */
async function runWindowTests(reportFile, executable, ownDisplay) {
  const env = { ATTEST_ELECTRON: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }
  const code = await runScript('e2e', ['--reporter=list,json', '--retries=0'], { env, ownDisplay })
  const report = readReport(reportFile)
  const skippedFails = Boolean(process.env.CI)
  if (skippedFails && report?.stats.skipped > 0) {
    announce(`window tests skipped: ${report.stats.skipped}. Under CI they count as failed.`)
  }
  return totalOfPlaywright(report, code, { skippedFails })
}
