// Imports the file named as its argument, and prints what came of it, with the time and memory it took.
import { existsSync, readFileSync } from 'node:fs'
import { importFile } from '../../src/main/import/import-file.ts'

/** In bytes. What `getrusage` says is at least what the parent had; Linux knows better. */
const mostMemory = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS
  return Number(kilobytes) * 1024
}

const [, , path = ''] = process.argv
const bytes = readFileSync(path)
const started = process.cpuUsage()
const before = process.memoryUsage().rss
const code = await importFile({ name: path, bytes }).then(
  () => 'read',
  (error: { code?: string }) => error.code ?? String(error),
)
const { user, system } = process.cpuUsage(started)
const memory = mostMemory() - before
process.stdout.write(JSON.stringify({ code, milliseconds: (user + system) / 1000, megabytes: memory / 2 ** 20 }))
