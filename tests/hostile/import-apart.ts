// Brings the file named as its argument into a library beside it, and prints what came of it: the error or “read”, the
// time and memory it took, whether anything was stored, and what was asked of the network.
import { createHash, randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import dns from 'node:dns'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createApp } from '../../src/main/app.ts'
// Loaded before anything is measured: the reading is what counts.
import '../../src/main/import/import-file.ts'
import '../../src/main/import/read-annotation-file.ts'
import '../../src/main/import/read-bundle.ts'

/** In bytes. What `getrusage` says is at least what the parent had; Linux knows better. */
const mostMemory = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS
  return Number(kilobytes) * 1024
}

/** Every file of a folder with what is in it. */
const stateOf = (folder: string): string => {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, name)
    hash.update(name)
    if (statSync(path).isFile()) hash.update(readFileSync(path))
  }
  return hash.digest('hex')
}

const asked: string[] = []
for (const channel of ['net.client.socket', 'udp.socket', 'http.client.request.start', 'undici:request:create'])
  subscribe(channel, () => asked.push(channel))
dns.lookup = ((name: string) => asked.push(name)) as never

const [, , path = ''] = process.argv
const folder = join(dirname(path), 'library')
mkdirSync(folder)
const app = await createApp({
  libraryPath: join(folder, 'library.attest'),
  clock: () => new Date(),
  newId: randomUUID,
  log: () => {},
  appVersion: '1.2.3',
  userName: 'Robin Vale',
})
const bytes = new Uint8Array(readFileSync(path))
const stateBefore = stateOf(folder)
const started = process.cpuUsage()
const before = process.memoryUsage().rss
// Web Annotations are no article: they are read to be put onto one.
const command = path.endsWith('.jsonld') ? 'file.webAnnotations' : 'article.import'
const reply = await app.dispatch(command, { name: basename(path), bytes })
const { user, system } = process.cpuUsage(started)
const memory = mostMemory() - before
const hasStored = stateOf(folder) !== stateBefore
app.close()
process.stdout.write(
  JSON.stringify({
    code: reply.ok ? 'read' : reply.error.code,
    milliseconds: (user + system) / 1000,
    megabytes: memory / 2 ** 20,
    hasStored,
    asked,
  }),
)
