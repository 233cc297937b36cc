import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportFormats } from '../../../src/core/api.ts'
import { readArticleJson } from '../../../src/core/export/article-json.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

/** A library whose window saves into a folder of its own, under the name proposed. */
const desk = async () => {
  const out = testFolder()
  const asked: string[] = []
  const shown: string[] = []
  const place = { folder: out as string | null }
  const library = await openTestLibrary({
    ports: {
      chooseSavePath: async (name) => {
        asked.push(name)
        return place.folder === null ? null : join(place.folder, name)
      },
      printPdf: async () => new TextEncoder().encode('%PDF-1.7 printed'),
      revealFile: async (path) => void shown.push(path),
    },
  })
  const { id } = await bringIn(library.call, {
    fields: { headline: 'Harbour to close', slug: 'harbour', date: '2026-03-12' },
    body: ['“{q}We will go{/q},” she {c}said{/c}.'],
    annotations: {
      q: { state: 'confirmed', source: 'Ann', cue: 'c', evidence: [{ kind: 'call' }] },
      c: { kind: 'cue' },
    },
    sources: { Ann: {} },
  })
  return { library, call: library.call, id, out, asked, shown, place }
}

describe('an article', () => {
  test.each(exportFormats)('is written as %s under the name proposed, and the history knows', async (format) => {
    const { call, id, out, asked } = await desk()
    const before = (await call('article.get', { id })).article.changedAt
    const { saved } = await call('article.export', { id, format, profile: 'desk' })
    expect(asked).toEqual([saved])
    expect(saved).toMatch(/^harbour-2026-03-12/)
    expect(readdirSync(out)).toEqual([saved])
    expect(readFileSync(join(out, saved ?? '')).length).toBeGreaterThan(10)
    const [event] = await call('history.list', { articleId: id })
    expect(event).toMatchObject({ type: 'article exported', after: { format, annotated: true } })
    expect((await call('article.get', { id })).article.changedAt).toBe(before)
  })

  test('the clean copy holds nothing from the desk', async () => {
    const { call, id, out } = await desk()
    const { saved } = await call('article.export', { id, format: 'markdown', profile: 'clean' })
    const markdown = readFileSync(join(out, saved ?? ''), 'utf8')
    expect(markdown).toContain('We will go')
    expect(markdown).not.toMatch(/confirmed|Ann/i)
  })

  test('holds together by itself, also where a cue was removed', async () => {
    const { call, id, out } = await desk()
    await call('changes.apply', { changes: [{ type: 'annotation.remove', id: idOf('c') }] })
    const { saved } = await call('article.export', { id, format: 'json', profile: 'desk' })
    const { annotations } = readArticleJson(readFileSync(join(out, saved ?? ''), 'utf8'))
    expect(annotations.map(({ attribution }) => attribution.cueId)).toEqual([null])
  })

  test('is not written where the editor cancels, and the history stays as it was', async () => {
    const { library, call, id, out, place } = await desk()
    place.folder = null
    const events = await call('history.list', { articleId: id })
    library.notices.length = 0
    expect(await call('article.export', { id, format: 'html', profile: 'desk' })).toEqual({
      saved: null,
      notCleared: '',
    })
    expect(readdirSync(out)).toEqual([])
    expect(await call('history.list', { articleId: id })).toEqual(events)
    expect(library.notices).toEqual([])
  })

  test('that cannot be written says so, leaves nothing, and the history stays as it was', async () => {
    const { library, call, id, out, place } = await desk()
    const events = await call('history.list', { articleId: id })
    place.folder = join(out, 'no such folder')
    expect(await codeOf(() => call('article.export', { id, format: 'html', profile: 'desk' }))).toBe('read_only')
    place.folder = join(out, 'file')
    writeFileSync(place.folder, 'x')
    expect(await codeOf(() => call('article.export', { id, format: 'html', profile: 'desk' }))).toBe('read_only')
    expect(readdirSync(out)).toEqual(['file'])
    expect(await call('history.list', { articleId: id })).toEqual(events)
    expect(library.faults).toEqual([])
  })

  test('does not replace a folder of that name', async () => {
    const { call, id, out, asked, place } = await desk()
    await call('article.export', { id, format: 'html', profile: 'desk' })
    const other = join(out, 'other')
    mkdirSync(join(other, asked[0] ?? ''), { recursive: true })
    place.folder = other
    expect(await codeOf(() => call('article.export', { id, format: 'html', profile: 'desk' }))).toBe('read_only')
    expect(readdirSync(other)).toEqual(asked.slice(0, 1))
  })

  test('that is removed is not found', async () => {
    const { call, id } = await desk()
    await call('article.remove', { id })
    expect(await codeOf(() => call('article.export', { id, format: 'html', profile: 'desk' }))).toBe('not_found')
  })

  test('as PDF needs the window', async () => {
    const { call } = await openTestLibrary({ ports: { chooseSavePath: async () => null } })
    const { id } = await call('article.create', {})
    expect(await codeOf(() => call('article.export', { id, format: 'pdf', profile: 'desk' }))).toBe('needs_window')
  })
})

test('the ledger is written as filtered, every row of it', async () => {
  const { call, out } = await desk()
  const names = Array.from({ length: 1200 }, (_, index) => `n${index}`)
  await bringIn(call, { name: 'long', body: names.map((name) => `{${name}}words of ${name}{/${name}}`) })
  const query = { filter: {}, sort: { column: 'quote', descending: false }, groupBySource: false } as const
  const { saved } = await call('ledger.export', { ...query, format: 'csv', profile: 'desk' })
  const rows = readFileSync(join(out, saved ?? ''), 'utf8')
    .trimEnd()
    .split('\n')
  expect(rows).toHaveLength(1202)
  await call('ledger.export', { ...query, format: 'csv', profile: 'desk', filter: { sourceIds: [idOf('source Ann')] } })
  expect(
    readFileSync(join(out, saved ?? ''), 'utf8')
      .trimEnd()
      .split('\n'),
  ).toHaveLength(2)
})

test('the file written last is shown in its folder; before any, there is none', async () => {
  const { call, id, out, shown } = await desk()
  expect(await codeOf(() => call('export.reveal', {}))).toBe('not_found')
  const { saved } = await call('article.export', { id, format: 'text', profile: 'desk' })
  await call('export.reveal', {})
  expect(shown).toEqual([join(out, saved ?? '')])
})
