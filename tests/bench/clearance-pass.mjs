// Counts the clearance of a whole library, as after a change of the house rules, and says for how long the main process
// was held at a time while it did.
//
// What counts is processor time in milliseconds: the clock also counts what else the machine does.
//
//   node tests/bench/clearance-pass.mjs [ARTICLES]     usually 5000 of 500 words with 10 quotes, and one of 10,000 with 1,000
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/main/app.ts'
import { callThrough } from '../../src/main/cli/call.ts'
import { bringIn } from '../support/bring-in.ts'

const say = (line) => process.stdout.write(`${line}\n`)
const articles = Number(process.argv[2] ?? 5000)
const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

let seed = 1
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const syllables = [
  'ba',
  'ner',
  'to',
  'lin',
  'ga',
  'mor',
  'sel',
  'vi',
  'rad',
  'ko',
  'pen',
  'hu',
  'dar',
  'mi',
  'tol',
  'es',
]
const vocabulary = Array.from({ length: 8000 }, (_, index) => {
  const word = [...index.toString(16)].map((digit) => syllables[Number.parseInt(digit, 16)]).join('')
  return index < 100 ? word.slice(0, 3) : word
})
/** As in copy: a few words stand everywhere, most are rare. */
const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'ba'
const words = (count) => Array.from({ length: count }, word).join(' ')
const speakers = Array.from({ length: 200 }, (_, index) => `Ines ${vocabulary[index + 200]}`)

/** An article with so many quotes, each in a paragraph of 40 words and more. */
const sketch = (name, quotes) => {
  const tags = Array.from({ length: quotes }, (_, index) => `q${name}x${index}`)
  const spoken = tags.map(() => speakers[Math.floor(random() * speakers.length)])
  return {
    name: `article ${name}`,
    fields: { headline: `Council ${name}`, slug: `council-${name}`, language: 'en', date: '2026-03-04' },
    body: tags.map(
      (tag, index) => `On Tuesday the ${words(24)}. “{${tag}}We ${words(12)}{/${tag}},” said ${spoken[index]}.`,
    ),
    annotations: Object.fromEntries(tags.map((tag, index) => [tag, { source: spoken[index], state: 'pending' }])),
    sources: Object.fromEntries(spoken.map((speaker) => [speaker, {}])),
  }
}

const app = await createApp({
  libraryPath: join(folder, 'library.attest'),
  clock: () => new Date(),
  newId: () => crypto.randomUUID(),
  log: (error) => say(String(error)),
  appVersion: 'bench',
  userName: 'Bench',
})
const call = callThrough(app.dispatch)
const begun = performance.now()
for (let index = 0; index < articles; index++) await bringIn(call, sketch(index, 10))
const { id: large } = await bringIn(call, sketch('large', 250))
say(`${articles} articles and a large one, made in ${((performance.now() - begun) / 1000).toFixed(0)} s`)

/** Waits until so many articles are counted, and gives every stretch in which nothing else could run. */
const pass = async (expected) => {
  const counted = new Set()
  const end = app.subscribe(({ articleIds }) => {
    for (const id of articleIds) counted.add(id)
  })
  const held = []
  let last = process.cpuUsage()
  let isDone = false
  const watch = () => {
    const { user, system } = process.cpuUsage(last)
    held.push((user + system) / 1000)
    last = process.cpuUsage()
    if (!isDone) setImmediate(watch)
  }
  watch()
  const from = performance.now()
  // The window asks for the desk once something has changed.
  await call('desk.list', { text: '', states: [], offset: 0, limit: 50 })
  while (counted.size < expected) await new Promise((resolve) => setTimeout(resolve, 20))
  end()
  isDone = true
  return { seconds: (performance.now() - from) / 1000, held: held.toSorted((a, b) => b - a) }
}

const told = ({ seconds, held }) => {
  const over = held.filter((time) => time > 16).length
  const longest = held.slice(0, 5).map((time) => time.toFixed(0))
  return `${seconds.toFixed(1)} s; longest stretches ${longest.join(', ')} ms; over 16 ms: ${over}`
}

say(`first count: ${told(await pass(articles + 1))}`)
await call('houseRules.set', { rules: { 'loaded-verb': { severity: 'hint' } }, spellings: [] })
say(`all again after a house rule: ${told(await pass(articles + 1))}`)
const { article } = await call('article.get', { id: large })
await call('article.save', {
  id: large,
  version: article.version,
  body: article.body,
  changes: [{ type: 'article.change', id: large, fields: { headline: 'Council again' } }],
})
say(`after a change of the large one alone: ${told(await pass(1))}`)
app.close()
