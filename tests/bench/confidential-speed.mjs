// Times what encrypting a library costs: the same library, ordinary and confidential, side by side and in turn. Times are
// of the processor, so that other programs count little.
//
//   node tests/bench/confidential-speed.mjs [ARTICLES]     2,000 where left out
import { randomBytes, randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createApp } from '../../src/main/app.ts'
import { deriveKey, newSalt } from '../../src/main/store/library-key.ts'
import { reEncrypt } from '../../src/main/store/re-encrypt.ts'

const articles = Number(process.argv[2] ?? 2000)
const rounds = 5
const say = (line) => process.stdout.write(`${line}\n`)

const syllables = ['ka', 'mo', 'ri', 'ten', 'sal', 'vu', 'lo', 'per', 'ni', 'sta', 'gre', 'do']
const word = (seed) => [seed % 12, (seed >> 4) % 12, (seed >> 8) % 12].map((each) => syllables[each]).join('')
const paragraph = (seed) => Array.from({ length: 75 }, (_, index) => word(seed * 31 + index * 7)).join(' ')

const open = async (libraryPath, key) => {
  const app = await createApp({
    libraryPath,
    key,
    clock: () => new Date(),
    newId: randomUUID,
    log: say,
    appVersion: '1',
    userName: 'Robin',
  })
  const call = async (name, input) => {
    const reply = await app.dispatch(name, input)
    if (!reply.ok) throw new Error(reply.error.message)
    return reply.value
  }
  return { app, call }
}

const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const elapsed = async (work) => {
  const begun = processorTime()
  await work()
  return processorTime() - begun
}

/** Waits until every article has been checked: that goes on beside other calls. */
const checked = async (call) => {
  for (let offset = 0; offset < articles; ) {
    const { items } = await call('desk.list', { text: '', states: [], offset, limit: 500 })
    if (items.every(({ findings }) => findings !== null)) offset += 500
    else await setTimeout(50)
  }
}

const middle = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]

const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'))
try {
  const plain = join(folder, 'plain.attest')
  const { app, call } = await open(plain, null)
  for (let number = 0; number < articles; number++) {
    const bytes = new TextEncoder().encode(
      `Article ${number}\n\n${[1, 2, 3, 4].map((part) => paragraph(number * 4 + part)).join('\n\n')}`,
    )
    await call('article.import', { name: `${number}.txt`, bytes })
  }
  await checked(call)
  app.close()

  const key = { salt: newSalt(), bytes: randomBytes(32) }
  const secret = join(folder, 'secret.attest')
  const copying = await open(plain, null)
  const backup = await copying.call('backups.make', {})
  copying.app.close()
  copyFileSync(join(folder, 'plain.backups', backup.name), secret)
  const encrypting = await elapsed(() => reEncrypt(secret, null, { library: key, files: randomBytes(32) }))
  const next = { salt: newSalt(), bytes: randomBytes(32) }
  const changing = await elapsed(() => reEncrypt(secret, key, { library: next, files: randomBytes(32) }))
  const deriving = []
  for (let round = 0; round < rounds; round++) deriving.push(await elapsed(() => deriveKey('a passphrase', newSalt())))

  const kinds = { ordinary: [plain, null], confidential: [secret, next] }
  const times = { ordinary: {}, confidential: {} }
  const note = (kind, what, time) => {
    times[kind][what] = [...(times[kind][what] ?? []), time]
  }
  for (let round = 0; round < rounds; round++)
    for (const [kind, [path, with_]] of Object.entries(kinds)) {
      let library
      note(
        kind,
        'open, ms',
        await elapsed(async () => {
          library = await open(path, with_)
        }),
      )
      const { items } = await library.call('desk.list', { text: '', states: [], offset: 0, limit: 50 })
      const { article } = await library.call('article.get', { id: items[round].id })
      let { version } = article
      note(
        kind,
        'save an article, ms',
        (await elapsed(async () => {
          for (let save = 0; save < 20; save++) {
            const input = { id: article.id, version, body: article.body, changes: [] }
            version = (await library.call('article.save', input)).version
          }
        })) / 20,
      )
      note(
        kind,
        'search, ms',
        (await elapsed(async () => {
          for (let search = 0; search < 20; search++)
            await library.call('search.everything', { text: word(search * 17 + round), limit: 50 })
        })) / 20,
      )
      note(
        kind,
        'the ledger’s first page, ms',
        await elapsed(() =>
          library.call('ledger.list', {
            filter: {},
            sort: { column: 'quote', descending: false },
            groupBySource: false,
            offset: 0,
            limit: 100,
          }),
        ),
      )
      note(kind, 'backup, ms', await elapsed(() => library.call('backups.make', {})))
      library.app.close()
      note(kind, 'size, MB', statSync(path).size / 1e6)
    }
  say(`${articles} articles of 300 words; the middle of ${rounds} rounds, processor time`)
  say('| | ordinary | confidential |')
  say('|---|---|---|')
  for (const what of Object.keys(times.ordinary))
    say(`| ${what} | ${middle(times.ordinary[what]).toFixed(2)} | ${middle(times.confidential[what]).toFixed(2)} |`)
  say(`| make the key of a passphrase, ms | – | ${middle(deriving).toFixed(0)} |`)
  say(`| encrypt it, ms | – | ${encrypting.toFixed(0)} |`)
  say(`| change its passphrase, ms | – | ${changing.toFixed(0)} |`)
} finally {
  rmSync(folder, { recursive: true })
}
