/** @typedef {{passed: number, failed: number, skipped: number}} Total */

/** @type {Total} */
const nothing = { passed: 0, failed: 0, skipped: 0 }

/** A stage that could not run. @type {Total} */
export const failedOnce = { ...nothing, failed: 1 }

/**
 * A stage that only passes or fails: format, lint, types, build.
 * @param {number} exitCode
 * @returns {Total}
 */
export function totalOfCheck(exitCode) {
  return exitCode === 0 ? { ...nothing, passed: 1 } : failedOnce
}

/**
 * @param {VitestReport | undefined} report what the JSON reporter wrote; undefined when it wrote nothing
 * @param {number} exitCode
 * @returns {Total}
 */
export function totalOfVitest(report, exitCode) {
  if (report === undefined) return failedOnce
  // A file that does not load has no tests to fail.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const total = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return withUnexplainedFailure(total, exitCode)
}

/**
 * @param {PlaywrightReport | undefined} report what the JSON reporter wrote; undefined when it wrote nothing
 * @param {number} exitCode
 * @param {{skippedFails: boolean}} rules `skippedFails`: a skipped test counts as failed
 * @returns {Total}
 */
export function totalOfPlaywright(report, exitCode, { skippedFails }) {
  if (report === undefined) return failedOnce
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky
  const total = skippedFails
    ? { passed: expected, failed: failed + skipped, skipped: 0 }
    : { passed: expected, failed, skipped }
  return withUnexplainedFailure(total, exitCode)
}

/**
 * @param {readonly Total[]} totals
 * @returns {Total}
 */
export function sum(totals) {
  return totals.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  )
}

/**
 * @param {Total} total
 * @returns {string} the plain total, as the last line of a run
 */
export function totalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * A runner that ends badly, or that ran no test, has failed, whatever its report counts.
 * @param {Total} total
 * @param {number} exitCode
 * @returns {Total}
 */
function withUnexplainedFailure(total, exitCode) {
  const ran = total.passed + total.failed > 0
  return total.failed === 0 && (exitCode !== 0 || !ran) ? { ...total, failed: 1 } : total
}

/**
 * @typedef {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: {status: string, assertionResults: unknown[]}[]}} VitestReport
 * @typedef {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}}} PlaywrightReport
 */
