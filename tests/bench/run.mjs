// Runs the benchmarks one after the other, on this machine, and says on which.
//
//   npm run bench [-- NAME]     NAME as listed below
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'

const benchmarks = {
  suggestions: 'suggest-speed.mjs',
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark “${unknown[0]}”. There are: ${Object.keys(benchmarks).join(', ')}\n`)
  process.exit(2)
}

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'))
const [processor] = cpus()
const memory = Math.round(totalmem() / 2 ** 30)
process.stdout.write(`Attest ${version}, Node ${process.versions.node}, ${platform()} ${arch()}\n`)
process.stdout.write(
  `${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${memory} GB, load ${loadavg()[0]?.toFixed(1)}\n`,
)
for (const [name, file] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file)], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
