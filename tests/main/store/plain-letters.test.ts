import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import type { Snippet } from '../../../src/core/model/search.ts'
import { plainLetters } from '../../../src/core/text/folding.ts'
import { applicationId } from '../../../src/main/store/library-format.ts'
import { migrate } from '../../../src/main/store/migrate.ts'
import { migrations } from '../../../src/main/store/migrations/migrations.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const marked = (snippet: Snippet | undefined) => snippet?.filter(({ hit }) => hit).map(({ text }) => text)

const headline = 'Søren in Łódź'
const words = 'Die Straße nach Øresund ist zu'
const body = [`“{q}${words}{/q},” said Đorđe. Þingvellir, Ærø, cœur, Ħamrun, Diyarbakır.`]

const cases = [
  ['soren', ['Søren']],
  ['Søren', ['Søren']],
  ['lodz', ['Łódź']],
  ['strasse', ['Straße']],
  ['STRAẞE', ['Straße']],
  ['stras', ['Straß']],
  ['oresund', ['Øresund']],
  ['dorde', ['Đorđe']],
  ['thingvellir', ['Þingvellir']],
  ['aero', ['Ærø']],
  ['ærø', ['Ærø']],
  ['coeur', ['cœur']],
  ['hamrun', ['Ħamrun']],
  ['diyarbakir', ['Diyarbakır']],
  ['"strasse nach oresund"', ['Straße nach Øresund']],
] as const

test.each(cases)('%s finds and marks %j', async (typed, expected) => {
  const { call } = await openTestLibrary()
  await bringIn(call, { fields: { headline }, body })
  const { articles } = await call('search.everything', { text: typed, limit: 5 })
  expect([...(marked(articles[0]?.headline) ?? []), ...(marked(articles[0]?.text) ?? [])]).toEqual(expected)
})

test('quotes, the desk and the ledger are searched so, too, and what is no longer there is not found', async () => {
  const { call } = await openTestLibrary()
  const { id, version } = await bringIn(call, { fields: { headline }, body })
  const rows = (text: string) =>
    call('ledger.list', {
      filter: { text },
      sort: { column: 'quote', descending: false },
      groupBySource: false,
      offset: 0,
      limit: 5,
    })
  const articles = (text: string) => call('desk.list', { text, states: [], offset: 0, limit: 5 })
  expect(marked((await call('search.everything', { text: 'oresund', limit: 5 })).annotations[0]?.words)).toEqual([
    'Øresund',
  ])
  expect((await rows('strasse')).total).toBe(1)
  expect((await articles('soren')).total).toBe(1)
  await call('article.save', {
    id,
    version,
    body: JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] }),
    changes: [],
  })
  expect((await call('search.everything', { text: 'thingvellir', limit: 5 })).articles).toEqual([])
  expect((await articles('soren')).total).toBe(1)
})

test('every letter that is folded elsewhere is folded in the index, small and capital', async () => {
  const { call } = await openTestLibrary()
  const letters = Object.keys(plainLetters)
  const capitals = letters.map((letter) => letter.toUpperCase()).filter((letter) => [...letter].length === 1)
  for (const letter of [...letters, ...capitals]) {
    const name = `x${letter}x`
    const { id } = await bringIn(call, { name, fields: { headline: name }, body: [name] })
    const folded = `x${plainLetters[letter.toLowerCase()] ?? letter}x`
    for (const text of [name, folded]) {
      const { articles } = await call('search.everything', { text, limit: 50 })
      expect(
        articles.map((article) => article.articleId),
        `${text} for ${name}`,
      ).toContain(id)
    }
  }
})

/** Puts a row into a table, with nothing in the columns that are not given. */
const insert = (database: Database, table: string, given: Readonly<Record<string, string | number | null>>) => {
  const columns = database.pragma(`table_info(${table})`) as { name: string; type: string; notnull: number }[]
  const row = Object.fromEntries(
    columns
      .filter(({ name, notnull }) => name in given || (notnull === 1 && name !== 'number'))
      .map(({ name, type }) => [name, name in given ? given[name] : type === 'TEXT' ? '' : 0]),
  )
  const names = Object.keys(row)
  database
    .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`)
    .run(row)
}

test('a library of version 2 keeps what it has, and finds it so', async () => {
  const path = join(testFolder(), 'library.attest')
  const old = new Sqlite(path)
  old.pragma('journal_mode = WAL')
  old.pragma(`application_id = ${applicationId}`)
  const at = '2026-03-12T10:00:00.000Z'
  await migrate(old, path, migrations.slice(0, 2), () => new Date(at))
  insert(old, 'article', {
    id: idOf('old'),
    headline,
    text: `${words}.`,
    version: 1,
    language: 'de',
    offers: '{}',
    origin: '{}',
    body: '{}',
    created_at: at,
    changed_at: at,
    removed_at: null,
  })
  insert(old, 'annotation', {
    id: idOf('old quote'),
    article_id: idOf('old'),
    kind: 'quote',
    state: 'confirmed',
    words,
    created_at: at,
    changed_at: at,
    removed_at: null,
  })
  const count = (database: Database, text: string) =>
    database.prepare('SELECT count(*) FROM annotation_search WHERE annotation_search MATCH ?').pluck().get(text)
  expect(count(old, 'strasse')).toBe(0)
  old.close()

  const { database } = await openLibrary(path)
  expect(count(database, 'strasse')).toBe(1)
  for (const table of ['article_search', 'annotation_search'])
    database.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`).run()
  database.close()
  const { call } = await openTestLibrary({ path })
  const { articles, annotations } = await call('search.everything', { text: 'oresund', limit: 5 })
  expect(marked(articles[0]?.text)).toEqual(['Øresund'])
  expect(annotations[0]).toMatchObject({ annotationId: idOf('old quote'), state: 'confirmed' })
})
