import { Interruption } from './process/child.mjs'
import { announcingProblems } from './setup/setup-problem.mjs'
import { attest } from './verbs/attest.mjs'
import { bench } from './verbs/bench.mjs'
import { build } from './verbs/build.mjs'
import { packageApp } from './verbs/package.mjs'
import { screenshots } from './verbs/screenshots.mjs'
import { setup } from './verbs/setup.mjs'
import { soak } from './verbs/soak.mjs'
import { start } from './verbs/start.mjs'
import { test } from './verbs/test.mjs'

// Runs on the machine's own Node, before anything is installed: only Node built-ins and this folder's modules are
// imported at the top of a file here.

/** @type {Record<string, (args: readonly string[]) => Promise<number>>} */
const verbs = { start, test, setup, build, attest, screenshots, soak, bench, package: packageApp }

const [verb = '', ...args] = process.argv.slice(2)
const action = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
if (action === undefined) {
  process.stderr.write(`Usage: node scripts/run.mjs ${Object.keys(verbs).join(' | ')}\n`)
  process.exitCode = 2
} else {
  process.exitCode = await announcingProblems(() => action(args))
    .then((code) => code ?? 1)
    .catch(exitCodeOfInterruption)
}

/** @param {unknown} error */
function exitCodeOfInterruption(error) {
  if (error instanceof Interruption) return error.exitCode
  throw error
}
