import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ports } from '../../../src/main/ports.ts'
import { evidenceFolder } from '../../../src/main/store/evidence-file.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { codeOf } from '../../support/code-of.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const desk = { text: '', states: [], offset: 0, limit: 10 }

/** A library with a window that chooses these files, and notes what it is asked to open. */
const withChosen = async (...paths: readonly string[]) => {
  const opened: string[] = []
  const ports: Partial<Ports> = {
    chooseFiles: async () => paths,
    openFile: async (path) => void opened.push(path),
  }
  return { ...(await openTestLibrary({ ports })), opened }
}

describe('bringing in copy', () => {
  test('bytes become an article that knows where it came from', async () => {
    const { call, notices } = await openTestLibrary()
    const { id } = await call('article.import', { name: 'copy.txt', bytes: bytes('One line.\n\nAnother “line”.') })
    const { article } = await call('article.get', { id })
    expect(article).toMatchObject({ version: 1, wordCount: 4 })
    expect(article.origin).toMatchObject({ format: 'text', fileName: 'copy.txt', encoding: 'UTF-8' })
    expect(await call('history.list', { articleId: id })).toMatchObject([
      { type: 'article imported', after: { format: 'text', fileName: 'copy.txt' } },
    ])
    expect(notices).toEqual([
      { type: 'importing', step: 'text', share: 0.25 },
      { type: 'importing', step: 'storing', share: 0.9 },
      { type: 'changed', articleIds: [id] },
    ])
    expect((await call('search.everything', { text: 'anoth', limit: 5 })).articles).toMatchObject([{ articleId: id }])
  })

  test('pasted copy becomes an article, and marks of annotations do not come along', async () => {
    const { call } = await openTestLibrary()
    const html = `<p>He said <mark data-annotation="${idOf('q')}">yes</mark>.</p>`
    const { id } = await call('article.paste', { text: 'He said yes.', html })
    const { article, annotations } = await call('article.get', { id })
    expect(JSON.stringify(article.body)).not.toContain('annotation')
    expect(JSON.stringify(article.body)).toContain('yes')
    expect(annotations).toEqual([])
  })

  test('a chosen file is named by a token that can be used once; no path is told', async () => {
    const path = join(testFolder(), 'chosen.txt')
    writeFileSync(path, 'Chosen copy.')
    const { call } = await withChosen(path)
    const [file] = await call('dialog.chooseFiles', { purpose: 'article' })
    expect(file).toEqual({ token: expect.any(String), name: 'chosen.txt', size: 12 })
    const token = file?.token ?? ''
    const { id } = await call('article.import', { token })
    expect((await call('article.get', { id })).article.origin.fileName).toBe('chosen.txt')
    expect(await codeOf(() => call('article.import', { token }))).toBe('not_found')
    expect(await codeOf(() => call('article.import', { token: idOf('made up') }))).toBe('not_found')
  })

  test.each([
    ['an empty file', 'empty.txt', bytes(''), 'empty_file'],
    [
      'a picture',
      'picture.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'unsupported_format',
    ],
    ['a Word document that is none', 'letter.docx', bytes('not a zip'), 'unreadable_file'],
  ])('%s is refused and nothing is stored', async (_, name, content, code) => {
    const { call, notices } = await openTestLibrary()
    expect(await codeOf(() => call('article.import', { name, bytes: content }))).toBe(code)
    expect((await call('desk.list', desk)).total).toBe(0)
    expect(notices).toEqual([])
  })

  test('a file over the limit is refused before it is read, with the limit in the sentence', async () => {
    const path = join(testFolder(), 'huge.txt')
    writeFileSync(path, '')
    truncateSync(path, 60 * 1024 * 1024)
    const { call } = await withChosen(path)
    const [file] = await call('dialog.chooseFiles', { purpose: 'article' })
    const importing = call('article.import', { token: file?.token ?? '' })
    await expect(importing).rejects.toMatchObject({ code: 'too_large', message: expect.stringContaining('50 MB') })
  })

  test('a file that has gone since it was chosen is told by its name alone', async () => {
    const path = join(testFolder(), 'gone.txt')
    writeFileSync(path, 'x')
    const { call, faults } = await withChosen(path)
    const [file] = await call('dialog.chooseFiles', { purpose: 'article' })
    rmSync(path)
    const importing = call('article.import', { token: file?.token ?? '' })
    await expect(importing).rejects.toMatchObject({
      code: 'unreadable_file',
      message: expect.stringContaining('gone.txt'),
    })
    await expect(call('dialog.chooseFiles', { purpose: 'article' })).rejects.toMatchObject({ code: 'unreadable_file' })
    expect(faults).toEqual([])
  })
})

describe('files kept as evidence', () => {
  test('are copied beside the library, whole, named by what is in them', async () => {
    const { call, path } = await openTestLibrary()
    const kept = await call('evidence.keepFile', { name: 'Call with Ada.mp3', bytes: bytes('sound') })
    expect(kept).toEqual({ name: 'Call with Ada.mp3', size: 5, sha256: sha256('sound') })
    expect(readdirSync(evidenceFolder(path))).toEqual([`${sha256('sound')}.mp3`])
    expect(readFileSync(join(evidenceFolder(path), `${sha256('sound')}.mp3`), 'utf8')).toBe('sound')
    expect(basename(evidenceFolder(path))).toBe('library.files')
  })

  test('are kept once, whatever they are called', async () => {
    const { call, path } = await openTestLibrary()
    await call('evidence.keepFile', { name: 'a.pdf', bytes: bytes('same') })
    const second = await call('evidence.keepFile', { name: 'b.txt', bytes: bytes('same') })
    expect(second).toEqual({ name: 'b.txt', size: 4, sha256: sha256('same') })
    expect(readdirSync(evidenceFolder(path))).toEqual([`${sha256('same')}.pdf`])
  })

  test('come from the dialog too, also large ones', async () => {
    const chosen = join(testFolder(), 'tape.wav')
    const content = 'x'.repeat(3_000_000)
    writeFileSync(chosen, content)
    const { call } = await withChosen(chosen)
    const [file] = await call('dialog.chooseFiles', { purpose: 'evidence' })
    const kept = await call('evidence.keepFile', { token: file?.token ?? '' })
    expect(kept).toEqual({ name: 'tape.wav', size: 3_000_000, sha256: sha256(content) })
  })

  test('do not keep an ending that the system would run', async () => {
    const { call, path } = await openTestLibrary()
    for (const name of ['a.exe', 'b.sh', 'c.desktop', 'd.html', 'e', '.pdf', 'f.tar.gz']) {
      await call('evidence.keepFile', { name, bytes: bytes(name) })
    }
    expect(readdirSync(evidenceFolder(path)).sort()).toEqual(
      ['a.exe', 'b.sh', 'c.desktop', 'd.html', 'e', '.pdf', 'f.tar.gz'].map(sha256).sort(),
    )
  })

  test('are not kept when empty or unreadable, and nothing is left', async () => {
    const folder = join(testFolder(), 'a folder')
    mkdirSync(folder)
    const { call, path, faults } = await withChosen(folder)
    expect(await codeOf(() => call('evidence.keepFile', { name: 'a.pdf', bytes: bytes('') }))).toBe('empty_file')
    const [file] = await call('dialog.chooseFiles', { purpose: 'evidence' })
    expect(await codeOf(() => call('evidence.keepFile', { token: file?.token ?? '' }))).toBe('unreadable_file')
    expect(existsSync(evidenceFolder(path))).toBe(false)
    expect(faults).toEqual([])
  })

  test('open with the system’s program, by what is in them; one that was never kept is not found', async () => {
    const { call, path, opened } = await withChosen()
    await call('evidence.keepFile', { name: 'a.pdf', bytes: bytes('page') })
    await call('evidence.openFile', { sha256: sha256('page') })
    expect(opened).toEqual([join(evidenceFolder(path), `${sha256('page')}.pdf`)])
    expect(await codeOf(() => call('evidence.openFile', { sha256: sha256('other') }))).toBe('not_found')
  })

  test('belong to evidence once that is saved', async () => {
    const { call } = await openTestLibrary()
    const { id } = await bringIn(call, { body: ['{q}Yes{/q}'] })
    const file = await call('evidence.keepFile', { name: 'a.pdf', bytes: bytes('page') })
    const fields = { kind: 'document', locator: 'p. 2', date: '', excerpt: '', link: '', file } as const
    await call('changes.apply', {
      changes: [{ type: 'evidence.add', id: idOf('e'), annotationId: idOf('q'), fields }],
    })
    expect((await call('article.get', { id })).evidence).toMatchObject([{ file, locator: 'p. 2' }])
  })
})

test.each([
  ['dialog.chooseFiles', { purpose: 'article' }],
  ['evidence.openFile', { sha256: 'a'.repeat(64) }],
  ['export.reveal', {}],
  ['link.open', { address: 'https://example.org' }],
  ['window.readyToClose', {}],
] as const)('%s needs the window', async (name, input) => {
  const { call } = await openTestLibrary()
  expect(await codeOf(() => call(name, input))).toBe('needs_window')
})

test('links and closing are the window’s', async () => {
  const done: string[] = []
  const { call } = await openTestLibrary({
    ports: { openLink: async (address) => void done.push(address), closeWindow: () => void done.push('closed') },
  })
  await call('link.open', { address: 'https://example.org' })
  await call('window.readyToClose', {})
  expect(done).toEqual(['https://example.org', 'closed'])
})
