import { readFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'

const manifest = join(import.meta.dirname, '..', '..', '..', 'package.json')

/** What was measured and on what, a line each: versions, and the machine with how busy it is. */
export const machineInWords = (): readonly string[] => {
  const { version, devDependencies } = JSON.parse(readFileSync(manifest, 'utf8'))
  const [processor] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `Attest ${version}, Node ${process.versions.node}, Playwright ${devDependencies['@playwright/test']}, ${platform()} ${arch()}`,
    `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${memory} GB, load ${loadavg()[0]?.toFixed(1)}`,
  ]
}
