import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArticleJson } from '../../../src/core/export/article-json.ts'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const samplesFolder = join(process.cwd(), 'resources/samples')
const desk = { text: '', states: [], offset: 0, limit: 100 }

const samples = () =>
  readdirSync(samplesFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readArticleJson(readFileSync(join(samplesFolder, name), 'utf8')))

test('a first start brings the samples in, with everything that belongs to them', async () => {
  const { call } = await openTestLibrary({ samplesFolder })
  expect((await call('desk.list', desk)).total).toBe(samples().length)
  for (const sample of samples()) {
    const stored = await call('article.get', { id: sample.article.id })
    expect(stored.article.body).toEqual(sample.article.body)
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect(stored.annotations.toSorted(byId)).toEqual(sample.annotations.toSorted(byId))
    expect(stored.evidence.toSorted(byId)).toEqual(sample.evidence.toSorted(byId))
    expect(stored.requests.toSorted(byId)).toEqual(sample.requests.toSorted(byId))
    expect(stored.sources.toSorted(byId)).toEqual(sample.sources.toSorted(byId))
    for (const { id, createdBy, createdAt } of sample.annotations) {
      const events = await call('history.list', { annotationId: id })
      expect(events.at(-1)).toMatchObject({ type: 'annotation created', editor: createdBy, at: createdAt })
    }
  }
})

test('a second start brings nothing in again, also when the samples were removed', async () => {
  const library = await openTestLibrary({ samplesFolder })
  const { call } = library
  for (const { article } of samples()) await call('article.remove', { id: article.id })
  await library.reopen()
  expect((await call('desk.list', desk)).total).toBe(0)
})

test('samples that cannot be read keep nobody from working', async () => {
  const library = await openTestLibrary({ samplesFolder: join(testFolder(), 'nowhere') })
  expect((await library.call('desk.list', desk)).total).toBe(0)
  expect(library.faults).toHaveLength(1)
})

test('without samples a new library is empty', async () => {
  const { call } = await openTestLibrary()
  expect(await call('library.info', {})).toMatchObject({
    name: 'library',
    appVersion: '1.2.3',
    counts: { articles: 0, ledger: 0, sources: 0, openRequests: 0, rechecks: 0 },
  })
})

test('settings have defaults, are kept, and only the given ones change', async () => {
  const library = await openTestLibrary()
  const { call } = library
  expect(await call('settings.get', {})).toEqual({
    editor: 'Robin Vale',
    theme: 'system',
    libraryName: '',
    suggestions: 'on',
    lockAfter: '15',
    exportFormat: 'docx',
    exportProfile: 'desk',
  })
  const changed = await call('settings.change', { theme: 'dark', libraryName: 'Night desk' })
  expect(changed).toMatchObject({ editor: 'Robin Vale', theme: 'dark', libraryName: 'Night desk' })
  await library.reopen()
  expect(await call('settings.get', {})).toEqual(changed)
  expect((await call('library.info', {})).name).toBe('Night desk')
  expect(await codeOf(() => call('settings.change', { editor: '  ' }))).toBe('invalid_input')
  expect(library.notices).toEqual([{ type: 'changed', articleIds: [] }])
})

test('a library that cannot be opened is told by its code', async () => {
  const path = join(testFolder(), 'library.attest')
  writeFileSync(path, '')
  expect(await codeOf(() => openTestLibrary({ path }))).toBe('library_foreign')
})
