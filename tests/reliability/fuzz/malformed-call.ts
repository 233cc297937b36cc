import { type CommandName, contract } from '../../../src/core/api.ts'
import { readInput } from '../../../src/core/read-input.ts'
import { articleFieldsSchema } from '../../../src/core/model/article.ts'
import { annotationFieldsSchema } from '../../../src/core/model/annotation.ts'
import { outsideProfile } from '../../../src/core/model/export-profile.ts'
import type { ArticleRecords } from '../../../src/core/api.ts'

export interface MalformedCall {
  readonly name: unknown
  readonly input: unknown
}

type Random = () => number
type Json = Record<string, unknown>

const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value

const commands = Object.keys(contract) as CommandName[]

/** An object in an object in an object. */
const deep = (levels: number): unknown => {
  let value: unknown = {}
  for (let level = 0; level < levels; level++) value = { type: 'doc', content: [value] }
  return value
}

const polluting = (): unknown => JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"x": 1}}}')

const unlike: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => Number.NEGATIVE_INFINITY,
  (random) => Math.floor(random() * 1e16) - 5e15,
  () => true,
  () => '',
  () => '\u0000',
  () => '\ud800',
  () => "' OR 1=1; DROP TABLE article --",
  () => '../../../etc/passwd',
  () => '__proto__',
  () => 'constructor',
  (random) => 'x'.repeat(random() < 0.02 ? 10_000_000 : 600),
  () => [],
  () => [[[[[]]]]],
  () => ({}),
  polluting,
  () => deep(50),
  () => deep(20_000),
  () => new Uint8Array(3),
  () => new Date(Number.NaN),
  () => 10n,
  () => Symbol('id'),
  () => () => {},
  () => new Map([['id', 'x']]),
  () => new Proxy({}, { get: () => 'x', has: () => true }),
]

const junk = (random: Random): unknown => pick(random, unlike)(random)

/** A body in a body in a body, as text. */
const deepJson = (levels: number): string =>
  `${'{"type":"blockquote","content":['.repeat(levels)}${']}'.repeat(levels)}`

/** A value as text, or where JSON has no words for it, text that is no JSON. */
const inJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return '{"type":'
  }
}

const nowhere = '00000000-0000-4000-8000-000000000000'

/** A call of every command that would be in order for these records, but for what is done to it. */
const sound = ({ article, annotations, sources }: ArticleRecords): Readonly<Record<CommandName, Json>> => {
  const id = article.id
  const source = sources[0]?.id ?? nowhere
  const ledger = { filter: { articleId: id }, sort: { column: 'quote', descending: false }, groupBySource: false }
  const changes = [
    { type: 'article.change', id, fields: articleFieldsSchema.parse(article) },
    { type: 'annotation.create', id: nowhere, articleId: id, fields: annotationFieldsSchema.parse(annotations[0]) },
    { type: 'source.remove', id: source },
  ]
  return {
    'library.info': {},
    'library.unlock': { passphrase: 'a passphrase' },
    'library.lock': {},
    'library.protect': { present: '', passphrase: 'another passphrase', oldBackups: 'keep' },
    'backups.list': {},
    'backups.make': {},
    'backups.newestGood': {},
    'backups.restore': { name: '2026-03-12' },
    'log.read': {},
    'log.add': { name: 'TypeError', message: 'Words', stack: 'TypeError: Words\n    at draw (page.js:1:2)' },
    'settings.get': {},
    'settings.change': { theme: 'dark', editor: 'Robin', libraryName: 'Desk' },
    'houseRules.get': {},
    'houseRules.set': { rules: { 'weekday-and-date': { on: false } }, spellings: [{ preferred: 'a', instead: ['b'] }] },
    'houseRules.export': {},
    'library.similarQuotes': { articleId: id, quotes: ['A deep crisis'] },
    'desk.list': { text: '', states: ['confirmed'], clearance: 'cleared', offset: 0, limit: 10 },
    'article.get': { id },
    'article.create': {},
    'article.import': { name: 'a.txt', bytes: new TextEncoder().encode('Words') },
    'article.importMany': { files: [{ name: 'a.txt', bytes: new TextEncoder().encode('Words') }], suggest: true },
    'article.cancelImport': {},
    'article.knownFiles': { sha256: ['a'.repeat(64)] },
    'file.webAnnotations': { token: nowhere },
    'file.trackedChanges': { token: nowhere },
    'article.paste': { text: 'Words', html: '' },
    'article.save': { id, version: article.version, body: JSON.stringify(article.body), changes },
    'article.remove': { id },
    'article.restore': { id },
    'history.list': { articleId: id },
    'changes.apply': { changes },
    'ledger.list': { ...ledger, offset: 0, limit: 10 },
    'ledger.around': { ...ledger, annotationId: annotations[0]?.id ?? nowhere, pageSize: 10, reach: 5 },
    'ledger.place': { ...ledger, annotationId: annotations[0]?.id ?? nowhere },
    'ledger.facets': { articleId: id },
    'ledger.export': { ...ledger, format: 'csv', profile: 'desk' },
    'waiting.list': { sort: { column: 'deadline', descending: false }, offset: 0, limit: 10 },
    'sources.list': { text: '', kinds: ['person'], offset: 0, limit: 10 },
    'sources.match': { text: 'a', limit: 10 },
    'sources.resolve': { names: ['Ann'] },
    'sources.get': { id: source },
    'sources.merge': { fromId: source, intoId: nowhere },
    'sources.unmerge': { fromId: source },
    'search.everything': { text: 'words', limit: 5 },
    'evidence.keepFile': { name: 'a.txt', bytes: new TextEncoder().encode('Words') },
    'evidence.openFile': { sha256: 'a'.repeat(64) },
    'dialog.chooseFolder': {},
    'dialog.chooseFiles': { purpose: 'article' },
    'article.export': { id, format: 'html', profile: 'desk' },
    'exportProfiles.list': {},
    'exportProfiles.set': { own: [{ ...outsideProfile, id: nowhere, name: 'Partners' }] },
    'export.reveal': {},
    'link.open': { address: 'https://example.org/' },
    'window.readyToClose': {},
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))

/** The value with one thing in it, at any depth, taken out or put in the place of another. */
const broken = (random: Random, value: unknown): unknown => {
  if (!isObject(value) || Object.keys(value).length === 0 || random() < 0.15) return junk(random)
  const key = pick(random, Object.keys(value))
  const copy: Json = Array.isArray(value) ? ([...value] as unknown as Json) : { ...value }
  if (random() < 0.15) delete copy[key]
  else copy[key] = broken(random, value[key])
  return copy
}

const strangeName = (random: Random): unknown => {
  const name = pick(random, commands)
  return pick<() => unknown>(random, [
    () => junk(random),
    () => `${name} `,
    () => name.toUpperCase(),
    () => `${name}\u0000`,
    () => [name],
    () => ({ toString: () => name }),
    () => name.replace('.', '.__proto__.'),
    () => pick(random, ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '']),
  ])()
}

/** In order by its form, and yet about nothing there is, or not what the library can take. */
const pointless = (random: Random, { article, annotations }: ArticleRecords): MalformedCall => {
  const { id, version } = article
  return pick<() => MalformedCall>(random, [
    () => ({ name: 'article.get', input: { id: nowhere } }),
    () => ({ name: 'article.save', input: { id: nowhere, version: 1, body: null, changes: [] } }),
    () => ({ name: 'article.save', input: { id, version: version + 7, body: null, changes: [] } }),
    () => ({ name: 'article.save', input: { id, version, body: junk(random) ?? {}, changes: [] } }),
    () => ({ name: 'article.save', input: { id, version, body: inJson(junk(random)), changes: [] } }),
    () => ({ name: 'article.save', input: { id, version, body: `[${'['.repeat(5000)}`, changes: [] } }),
    () => ({ name: 'article.save', input: { id, version, body: deepJson(5000), changes: [] } }),
    () => ({ name: 'article.save', input: { id, version, body: deepJson(100_000), changes: [] } }),
    () => ({ name: 'article.remove', input: { id: nowhere } }),
    () => ({ name: 'article.restore', input: { id: nowhere } }),
    () => ({ name: 'article.import', input: { token: nowhere } }),
    () => ({ name: 'article.import', input: { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) } }),
    () => ({ name: 'article.paste', input: { text: ' ', html: '' } }),
    () => ({ name: 'sources.get', input: { id: nowhere } }),
    () => ({ name: 'sources.merge', input: { fromId: nowhere, intoId: nowhere } }),
    () => ({ name: 'sources.unmerge', input: { fromId: nowhere } }),
    () => ({ name: 'evidence.keepFile', input: { name: 'a', bytes: new Uint8Array() } }),
    () => ({ name: 'evidence.openFile', input: { sha256: '0'.repeat(64) } }),
    () => ({ name: 'backups.restore', input: { name: '../library.attest' } }),
    () => ({ name: 'link.open', input: { address: 'file:///etc/passwd' } }),
    () => ({ name: 'changes.apply', input: { changes: [{ type: 'annotation.remove', id: nowhere }] } }),
    () => ({
      name: 'changes.apply',
      // The first would be done, were it not for the second.
      input: {
        changes: [
          { type: 'annotation.remove', id: annotations[0]?.id },
          { type: 'source.restore', id: nowhere },
        ],
      },
    }),
  ])()
}

/** A call that has to be refused: by its name, by its input, or because what it names is not there. */
export const malformedCall = (random: Random, records: ArticleRecords): MalformedCall => {
  const kind = random()
  if (kind < 0.2) return { name: strangeName(random), input: random() < 0.5 ? {} : junk(random) }
  if (kind < 0.35) return pointless(random, records)
  for (;;) {
    const name = pick(random, commands)
    const input = broken(random, sound(records)[name])
    // Some of what was broken is in order all the same: what may be left out, for instance.
    if ('misfit' in readInput(name, input)) return { name, input }
  }
}
